import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsReturns } from '../../nodes/approve/counts-returns.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { RadioGroup } from '../deed/RadioGroup.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import { ReturnInside } from './ReturnInside.tsx';
import type { SideDialogProps } from './side-dialog.ts';

/** Sends the request back: where to, what that cancels, and whether it comes straight back. */
export function ReturnDialog({ view, decision, onClose }: SideDialogProps) {
  const { t } = useTranslation();
  const { comment, setComment, mentions } = decision.words;
  const [to, setTo] = useState(view.returnTargets[0]?.node ?? 'start');
  const [inside, setInside] = useState<readonly string[]>([]);
  const [direct, setDirect] = useState(false);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const node = view.definition.flows[view.run.flow]?.nodes[view.task.node ?? ''];
  const block = view.returnInside.find((each) => each.node === to);
  const nowhere = block !== undefined && inside.length === 0;
  const silent = comment.trim() === '';
  const hintOf = (cancels: number) =>
    cancels === 0 ? t('inbox.return.cancels-none') : t('inbox.return.cancels', { count: cancels });
  const send = () => {
    setTried(true);
    if (silent) box.current?.focus();
    if (silent || nowhere) return null;
    const named = mentions.named.length === 0 ? {} : { mentions: [...mentions.named] };
    const back = view.direct && direct ? { direct } : {};
    const [first = to, ...also] = block === undefined ? [] : inside;
    const where = also.length === 0 ? { to: first } : { to: first, also };
    return decision.give({ kind: 'return', task: view.task.id, ...where, comment: comment.trim(), ...back, ...named });
  };
  return (
    <DeedDialog title={t('inbox.return')} action={t('inbox.return')} onClose={onClose} onSend={send}>
      {node !== undefined && countsReturns(node) && <p>{t('inbox.return.counted')}</p>}
      <RadioGroup
        label={t('inbox.return.to')}
        chosen={to}
        onChoose={(place) => {
          setTo(place);
          setInside([]);
        }}
        choices={[
          ...view.returnTargets.map(({ node, title, cancels }) => ({
            key: node,
            words: node === 'start' ? t('inbox.return.start') : title,
            hint: hintOf(cancels),
          })),
          ...view.returnInside.map(({ node, title, cancels }) => ({
            key: node,
            words: t('inbox.return.inside', { title }),
            hint: hintOf(cancels),
          })),
        ]}
      />
      {block !== undefined && (
        <ReturnInside block={block} chosen={inside} needed={tried && nowhere} onChoose={setInside} />
      )}
      {view.direct && (
        <label className="tick">
          <input type="checkbox" checked={direct} onChange={(event) => setDirect(event.target.checked)} />
          {t('inbox.return.direct')}
        </label>
      )}
      <WordsBox
        label={t('inbox.return.why')}
        value={comment}
        onChange={setComment}
        needed={tried && silent}
        rows={2}
        box={box}
        mentions={mentions}
      />
    </DeedDialog>
  );
}
