import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weighsVotes } from '../../nodes/approve/weighs-votes.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { PeoplePicker } from '../deed/PeoplePicker.tsx';
import { RadioGroup } from '../deed/RadioGroup.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import type { SideDialogProps } from './side-dialog.ts';
import { WeightInput, weightOf } from './WeightInput.tsx';

const places = ['before', 'beside', 'after'] as const;
const modes = ['all', 'any', 'sequential'] as const;

/** Lets others decide, too: who, when, and how they decide among themselves. */
export function AddDialog({ view, decision, onClose }: SideDialogProps) {
  const { t } = useTranslation();
  const { comment, setComment } = decision.words;
  const [people, setPeople] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<(typeof places)[number]>('before');
  const [mode, setMode] = useState<(typeof modes)[number]>('all');
  const [weight, setWeight] = useState('');
  const [tried, setTried] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const node = view.definition.flows[view.run.flow]?.nodes[view.task.node ?? ''];
  const weighs = place === 'beside' && node !== undefined && weighsVotes(node);
  const nobody = people.length === 0;
  const send = () => {
    setTried(true);
    if (nobody) {
      search.current?.focus();
      return null;
    }
    const words = comment.trim();
    return decision.give({
      kind: 'add',
      task: view.task.id,
      people: [...people],
      place,
      mode,
      ...(weighs && weightOf(weight) > 1 ? { weight: weightOf(weight) } : {}),
      ...(words === '' ? {} : { comment: words }),
    });
  };
  return (
    <DeedDialog title={t('inbox.add')} action={t('inbox.add.send')} onClose={onClose} onSend={send}>
      <PeoplePicker
        label={t('inbox.add.who')}
        chosen={people}
        onChange={setPeople}
        needed={tried && nobody}
        search={search}
      />
      <RadioGroup
        label={t('inbox.add.when')}
        chosen={place}
        onChoose={setPlace}
        choices={places.map((key) => ({ key, words: t(`inbox.add.${key}`), hint: t(`inbox.add.${key}.hint`) }))}
      />
      <RadioGroup
        label={t('inbox.add.how')}
        chosen={mode}
        onChoose={setMode}
        choices={modes.map((key) => ({ key, words: t(`inbox.add.${key}`) }))}
      />
      {weighs && <WeightInput value={weight} onChange={setWeight} />}
      <WordsBox label={t('deed.words.may')} value={comment} onChange={setComment} needed={false} rows={2} />
    </DeedDialog>
  );
}
