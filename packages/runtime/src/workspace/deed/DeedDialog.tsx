import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../client.ts';
import { Dialog } from '../overlay/Dialog.tsx';
import { errorWords } from '../toast/error-words.ts';

/** A deed that needs more than one press. */
export interface DeedDialogProps {
  readonly title: string;
  /** Words of the button that does it. */
  readonly action: string;
  readonly danger?: boolean;
  readonly onClose: () => void;
  /** Does it; null when something is missing, which is then marked. */
  readonly onSend: () => Promise<ApiError | null> | null;
  readonly children: ReactNode;
}

/** Asks what a deed needs, does it, and closes; a refusal stands in the dialog, so that nothing entered is lost. */
export function DeedDialog({ title, action, danger = false, onClose, onSend, children }: DeedDialogProps) {
  const { t } = useTranslation();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async () => {
    const work = sending ? null : onSend();
    if (work === null) return;
    setSending(true);
    const refused = await work;
    setSending(false);
    if (refused === null) onClose();
    else setFailure(errorWords(refused, t));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="deed-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {children}
        <p className="ink-danger" role="alert">
          {failure}
        </p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('shell.cancel')}
          </button>
          <button
            type="submit"
            className={`button ${danger ? 'button-danger' : 'button-primary'}`}
            aria-disabled={sending || undefined}
          >
            {action}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
