import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../deed/ReasonDialog.tsx';
import type { Give } from './use-give.ts';

/** The to-do of a person who was added. */
export interface RemoveButtonProps {
  readonly task: string;
  readonly give: Give;
}

/** Takes somebody out whom one added; asks why. */
export function RemoveButton({ task, give }: RemoveButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        {t('inbox.remove')}
      </button>
      {open && (
        <ReasonDialog
          title={t('inbox.remove.title')}
          action={t('inbox.remove')}
          why={t('inbox.remove.why')}
          give={(comment) => give({ kind: 'remove', task, comment })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
