import { type ReactNode, useRef, useState } from 'react';
import type { ApiError } from '../../client.ts';
import { DeedDialog } from './DeedDialog.tsx';
import { WordsBox } from './WordsBox.tsx';

/** A deed that must say why. */
export interface ReasonDialogProps {
  readonly title: string;
  /** Words of the button that does it. */
  readonly action: string;
  /** Name of the box for the reason. */
  readonly why: string;
  readonly give: (reason: string) => Promise<ApiError | null>;
  readonly onClose: () => void;
  /** What has to be known before. */
  readonly children?: ReactNode;
}

/** Asks why, and does it once a reason is there. */
export function ReasonDialog({ title, action, why, give, onClose, children }: ReasonDialogProps) {
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const reason = words.trim();
  const send = () => {
    setTried(true);
    if (reason !== '') return give(reason);
    box.current?.focus();
    return null;
  };
  return (
    <DeedDialog title={title} action={action} danger onClose={onClose} onSend={send}>
      {children}
      <WordsBox label={why} value={words} onChange={setWords} needed={tried && reason === ''} rows={2} box={box} />
    </DeedDialog>
  );
}
