import { Ban, Check, Send, Undo2, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../keys/use-keys.ts';
import { type Deed, deeds } from './decision-command.ts';
import { TransferMenu } from './TransferMenu.tsx';
import type { Decision } from './use-decision.ts';
import type { TaskView } from './use-tasks.ts';

/** How each deed looks, and its key. */
const looks: Readonly<Record<Deed, { readonly look: string; readonly icon: ReactNode; readonly key: string }>> = {
  approve: { look: 'button-primary', icon: <Check size={16} aria-hidden="true" />, key: 'A' },
  complete: { look: 'button-primary', icon: <Check size={16} aria-hidden="true" />, key: 'A' },
  resubmit: { look: 'button-primary', icon: <Send size={16} aria-hidden="true" />, key: 'A' },
  reject: { look: 'button-danger', icon: <X size={16} aria-hidden="true" />, key: 'R' },
  return: { look: '', icon: <Undo2 size={16} aria-hidden="true" />, key: 'B' },
  withdraw: { look: 'button-danger', icon: <Ban size={16} aria-hidden="true" />, key: 'R' },
};

/** The comment and what can be done, always in reach at the bottom. */
export function DecisionBar({ view, decision }: { readonly view: TaskView; readonly decision: Decision }) {
  const { t } = useTranslation();
  const id = useId();
  const offered = deeds.filter((deed) => view.actions.includes(deed));
  const { comment, needed, sending, act, box } = decision;
  const primary = offered.find((deed) => looks[deed].key === 'A');
  const press = (key: string) => () => {
    const deed = offered.find((each) => looks[each].key === key);
    if (deed === undefined) return false;
    act(deed);
    return true;
  };
  useKeys({ a: press('A'), r: press('R'), b: press('B'), c: () => box.current?.focus() });
  return (
    <footer className="decision-bar">
      <div className="decision-comment">
        <label htmlFor={id}>{t('inbox.comment')}</label>
        <textarea
          ref={box}
          id={id}
          className="input"
          rows={1}
          value={comment}
          maxLength={4000}
          placeholder={t(offered.includes('reject') ? 'inbox.comment.hint' : 'inbox.comment.optional')}
          aria-invalid={needed || undefined}
          aria-describedby={needed ? `${id}-needed` : undefined}
          onChange={(event) => decision.setComment(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && primary !== undefined) act(primary);
          }}
        />
        {needed && (
          <p id={`${id}-needed`} className="ink-danger" role="alert">
            {t('inbox.comment.needed')}
          </p>
        )}
      </div>
      <div className="decision-actions">
        {view.actions.includes('transfer') && <TransferMenu onTransfer={decision.transfer} />}
        {offered.toReversed().map((deed) => (
          <button
            key={deed}
            type="button"
            className={`button ${looks[deed].look}`}
            data-deed={deed}
            aria-disabled={sending || undefined}
            onClick={() => act(deed)}
          >
            {looks[deed].icon}
            {t(`inbox.${deed}`)}
            <span className="kbd wide-only" aria-hidden="true">
              {looks[deed].key}
            </span>
          </button>
        ))}
      </div>
    </footer>
  );
}
