import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
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
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const silent = words.trim() === '';
  const send = () => {
    setTried(true);
    if (!silent) return give({ kind: 'remove', task, comment: words.trim() });
    box.current?.focus();
    return null;
  };
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setOpen(true)}>
        {t('inbox.remove')}
      </button>
      {open && (
        <DeedDialog
          title={t('inbox.remove.title')}
          action={t('inbox.remove')}
          danger
          onClose={() => setOpen(false)}
          onSend={send}
        >
          <WordsBox
            label={t('inbox.remove.why')}
            value={words}
            onChange={setWords}
            needed={tried && silent}
            rows={2}
            box={box}
          />
        </DeedDialog>
      )}
    </>
  );
}
