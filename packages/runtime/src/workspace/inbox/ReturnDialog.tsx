import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsReturns } from '../../nodes/approve/counts-returns.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { RadioGroup } from '../deed/RadioGroup.tsx';
import { WordsBox } from '../deed/WordsBox.tsx';
import type { SideDialogProps } from './side-dialog.ts';

/** Sends the request back: where to, what that cancels, and whether it comes straight back. */
export function ReturnDialog({ view, decision, onClose }: SideDialogProps) {
  const { t } = useTranslation();
  const { comment, setComment, mentions } = decision.words;
  const [to, setTo] = useState(view.returnTargets[0]?.node ?? 'start');
  const [direct, setDirect] = useState(false);
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const node = view.definition.flows[view.run.flow]?.nodes[view.task.node ?? ''];
  const silent = comment.trim() === '';
  const send = () => {
    setTried(true);
    if (silent) {
      box.current?.focus();
      return null;
    }
    const named = mentions.named.length === 0 ? {} : { mentions: [...mentions.named] };
    const back = view.direct && direct ? { direct } : {};
    return decision.give({ kind: 'return', task: view.task.id, to, comment: comment.trim(), ...back, ...named });
  };
  return (
    <DeedDialog title={t('inbox.return')} action={t('inbox.return')} onClose={onClose} onSend={send}>
      {node !== undefined && countsReturns(node) && <p>{t('inbox.return.counted')}</p>}
      <RadioGroup
        label={t('inbox.return.to')}
        chosen={to}
        onChoose={setTo}
        choices={view.returnTargets.map(({ node, title, cancels }) => ({
          key: node,
          words: node === 'start' ? t('inbox.return.start') : title,
          hint: cancels === 0 ? t('inbox.return.cancels-none') : t('inbox.return.cancels', { count: cancels }),
        }))}
      />
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
