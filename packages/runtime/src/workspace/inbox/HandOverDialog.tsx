import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { PeoplePicker } from '../deed/PeoplePicker.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import type { SideDialogProps } from './side-dialog.ts';

/** Hands a task to somebody else, who decides in one's place. */
export function HandOverDialog({ view, decision, onClose }: SideDialogProps) {
  const { t } = useTranslation();
  const { comment, setComment } = decision.words;
  const [people, setPeople] = useState<readonly string[]>([]);
  const [needed, setNeeded] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const send = () => {
    const [to] = people;
    setNeeded(to === undefined);
    if (to !== undefined) {
      const words = comment.trim();
      return decision.give({ kind: 'transfer', task: view.task.id, to, ...(words === '' ? {} : { comment: words }) });
    }
    search.current?.focus();
    return null;
  };
  return (
    <DeedDialog title={t('inbox.transfer')} action={t('inbox.transfer')} onClose={onClose} onSend={send}>
      <p className="quiet">{t('inbox.transfer.hint')}</p>
      <PeoplePicker
        label={t('inbox.transfer.to')}
        chosen={people}
        onChange={setPeople}
        most={1}
        needed={needed && people.length === 0}
        search={search}
      />
      <WordsBox label={t('deed.words.may')} value={comment} onChange={setComment} needed={false} rows={2} />
    </DeedDialog>
  );
}
