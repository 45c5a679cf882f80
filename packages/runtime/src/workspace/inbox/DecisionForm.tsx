import type { FieldValues } from '@dealwright/shared';
import { useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormView } from '../../form-view/FormView.tsx';
import { createFormSession } from '../../index.ts';
import { type CommandWish, useCommand } from '../deal/use-deal.ts';
import { FormServicesOfServer } from '../form/FormServicesOfServer.tsx';
import { formInput, formOfFields } from '../form/form-input.ts';
import { useOrganization } from '../session/use-me.ts';
import { TransferMenu } from './TransferMenu.tsx';
import type { TaskView } from './use-tasks.ts';

/** What can be done with a task. */
type Deed = 'approve' | 'complete' | 'reject' | 'return';

/** The form by the permissions of the node, and the bar with the decision. */
export function DecisionForm({ view }: { readonly view: TaskView }) {
  const { t } = useTranslation();
  const { session, values } = useTaskSession(view);
  const command = useCommand(view.task.deal);
  const navigate = useNavigate();
  const [comment, setComment] = useState('');
  const [needed, setNeeded] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const done = async (wish: CommandWish, deed: Deed | 'transfer') => {
    if (await command(wish, t(`inbox.sent.${deed}`))) void navigate({ to: '/inbox' });
  };
  const act = (deed: Deed) => {
    const words = comment.trim();
    if (deed === 'reject' || deed === 'return') {
      setNeeded(words === '');
      if (words === '') return box.current?.focus();
      return void done(
        {
          kind: deed,
          task: view.task.id,
          comment: words,
          ...(deed === 'return' ? { to: 'start' } : {}),
        } as CommandWish,
        deed,
      );
    }
    const changed = values();
    if (changed === null) return;
    void done(
      { kind: deed, task: view.task.id, values: changed, ...(words === '' ? {} : { comment: words }) } as CommandWish,
      deed,
    );
  };
  const may = (action: string) => view.actions.includes(action);
  return (
    <section className="decision-form" aria-label={t('inbox.form')}>
      <h3>{t('inbox.form')}</h3>
      <FormServicesOfServer>
        <FormView session={session} submitLabel={null} onSubmit={() => undefined} />
      </FormServicesOfServer>
      {view.actions.length === 0 ? (
        <p className="banner" role="status">
          {t('inbox.decided')}
        </p>
      ) : (
        <div className="decision-bar">
          <label htmlFor={id}>{t('inbox.comment')}</label>
          <textarea
            ref={box}
            id={id}
            className="input"
            rows={1}
            value={comment}
            maxLength={4000}
            aria-invalid={needed || undefined}
            aria-describedby={needed ? `${id}-needed` : undefined}
            onChange={(event) => setComment(event.target.value)}
          />
          {needed && (
            <p id={`${id}-needed`} className="ink-danger" role="alert">
              {t('inbox.comment.needed')}
            </p>
          )}
          <div className="decision-actions">
            {may('approve') && <ActionButton deed="approve" look="button-primary" act={act} />}
            {may('complete') && <ActionButton deed="complete" look="button-primary" act={act} />}
            {may('reject') && <ActionButton deed="reject" look="button-danger" act={act} />}
            {may('return') && <ActionButton deed="return" look="" act={act} />}
            {may('transfer') && (
              <TransferMenu
                onTransfer={(to) =>
                  void done(
                    {
                      kind: 'transfer',
                      task: view.task.id,
                      to,
                      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
                    } as CommandWish,
                    'transfer',
                  )
                }
              />
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function ActionButton({
  deed,
  look,
  act,
}: {
  readonly deed: Deed;
  readonly look: string;
  readonly act: (deed: Deed) => void;
}) {
  const { t } = useTranslation();
  return (
    <button type="button" className={`button ${look}`} data-deed={deed} onClick={() => act(deed)}>
      {t(`inbox.${deed}`)}
    </button>
  );
}

/** A session on the task's form; `values` gives what changed, or null after showing what hinders. */
function useTaskSession(view: TaskView) {
  const { i18n } = useTranslation();
  const organization = useOrganization();
  const session = useMemo(() => {
    const form =
      (view.form === null ? undefined : view.definition.forms[view.form]) ??
      formOfFields(Object.keys(view.states), 't:title');
    return createFormSession(
      formInput(view, { form, locale: i18n.language, organization, now: new Date().toISOString() }),
    );
  }, [view.task.id, i18n.language, organization?.id]);
  const values = (): FieldValues | null => {
    const submission = session.submit();
    return submission.ok ? submission.changed : null;
  };
  return { session, values };
}
