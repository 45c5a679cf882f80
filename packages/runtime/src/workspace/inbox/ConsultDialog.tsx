import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { PeoplePicker } from '../deed/PeoplePicker.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import type { SideDialogProps } from './side-dialog.ts';

/** Asks others for advice; the task stays one's own. */
export function ConsultDialog({ view, decision, onClose }: SideDialogProps) {
  const { t } = useTranslation();
  const [people, setPeople] = useState<readonly string[]>([]);
  const [question, setQuestion] = useState('');
  const [tried, setTried] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const nobody = people.length === 0;
  const silent = question.trim() === '';
  const send = () => {
    setTried(true);
    if (nobody) search.current?.focus();
    else if (silent) box.current?.focus();
    if (nobody || silent) return null;
    return decision.give({ kind: 'consult', task: view.task.id, people: [...people], comment: question.trim() });
  };
  return (
    <DeedDialog title={t('inbox.consult')} action={t('inbox.consult.send')} onClose={onClose} onSend={send}>
      <p className="quiet">{t('inbox.consult.hint')}</p>
      <PeoplePicker
        label={t('inbox.consult.who')}
        chosen={people}
        onChange={setPeople}
        needed={tried && nobody}
        search={search}
      />
      <WordsBox
        label={t('inbox.consult.question')}
        value={question}
        onChange={setQuestion}
        needed={tried && silent}
        rows={3}
        box={box}
      />
    </DeedDialog>
  );
}
