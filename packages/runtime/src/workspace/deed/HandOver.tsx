import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../client.ts';
import { DeedDialog } from './DeedDialog.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { WordsBox } from './WordsBox.tsx';

/** To whom a task goes, and with which words. */
export interface HandOverProps {
  /** What handing over means for who does it. */
  readonly hint: string;
  /** Who may be chosen; left out: every active member but oneself. */
  readonly among?: readonly string[];
  readonly comment: string;
  readonly onComment: (words: string) => void;
  readonly give: (wish: { readonly to: string; readonly comment?: string }) => Promise<ApiError | null>;
  readonly onClose: () => void;
}

/** Asks to whom a task is handed over. */
export function HandOver({ hint, among, comment, onComment, give, onClose }: HandOverProps) {
  const { t } = useTranslation();
  const [people, setPeople] = useState<readonly string[]>([]);
  const [needed, setNeeded] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const send = () => {
    const [to] = people;
    setNeeded(to === undefined);
    if (to !== undefined) {
      const words = comment.trim();
      return give({ to, ...(words === '' ? {} : { comment: words }) });
    }
    search.current?.focus();
    return null;
  };
  return (
    <DeedDialog title={t('deed.transfer')} action={t('deed.transfer')} onClose={onClose} onSend={send}>
      <p className="quiet">{hint}</p>
      <PeoplePicker
        label={t('deed.transfer.to')}
        chosen={people}
        among={among ?? null}
        onChange={setPeople}
        one
        needed={needed && people.length === 0}
        search={search}
      />
      <WordsBox label={t('deed.words.may')} value={comment} onChange={onComment} needed={false} rows={2} />
    </DeedDialog>
  );
}
