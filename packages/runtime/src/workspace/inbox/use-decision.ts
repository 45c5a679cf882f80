import type { FieldValues } from '@dealwright/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { useShowProblems } from '../command/use-show-problems.ts';
import { formOfTask } from '../form/form-of-task.ts';
import { useLiveSession } from '../form/use-live-session.ts';
import { inboxSearch } from './box.ts';
import { type Deed, decisionCommand, needsComment, sendsForm } from './decision-command.ts';
import { neighbours } from './neighbours.ts';
import { type TaskView, tasksKey, type useTasks } from './use-tasks.ts';

/** Everything about the decision that is being made on the page. */
export type Decision = ReturnType<typeof useDecision>;

/** One decision: form, comment and deed; after it the next task opens. */
export function useDecision(view: TaskView) {
  const form = useMemo(() => formOfTask({ ...view, flow: view.run.flow }), [view.definition, view.form, view.run.flow]);
  const live = useLiveSession({ facts: view, form, name: view.task.id });
  const [comment, setComment] = useState('');
  const [needed, setNeeded] = useState(false);
  const [sending, setSending] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLElement>(null);
  /** The deed that the form is being sent for; Enter in a field sends the form for none. */
  const wanted = useRef<Deed | null>(null);
  const showProblems = useShowProblems(live.session);
  const give = useGive(view);
  const send = async (deed: Deed, values: FieldValues) => {
    setSending(true);
    await live.send(async () => {
      const refused = await give(deed, decisionCommand(deed, { view, comment, values }));
      if (refused !== null) setSending(false);
      showProblems(refused);
      return refused === null;
    });
  };
  const act = (deed: Deed) => {
    if (sending) return;
    const missing = needsComment(deed) && comment.trim() === '';
    setNeeded(missing);
    if (missing) return box.current?.focus();
    if (!sendsForm(deed)) return void send(deed, {});
    wanted.current = deed;
    place.current?.querySelector<HTMLFormElement>('.decision-form form')?.requestSubmit();
  };
  return {
    live,
    box,
    place,
    comment,
    needed,
    sending,
    act,
    setComment: (words: string) => {
      setComment(words);
      if (words.trim() !== '') setNeeded(false);
    },
    onForm: async (changed: FieldValues) => {
      const deed = wanted.current;
      wanted.current = null;
      if (deed !== null) await send(deed, changed);
    },
    transfer: (to: string) => {
      const words = comment.trim();
      const wish = { kind: 'transfer', task: view.task.id, to, ...(words === '' ? {} : { comment: words }) };
      void give('transfer', wish as CommandWish);
    },
  };
}

/** Gives the command; when it is taken, goes on to the next task of the list. */
function useGive(view: TaskView) {
  const { t } = useTranslation();
  const command = useCommand();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { order = 'newest' } = inboxSearch(useSearch({ strict: false }));
  const search = inboxSearch({ order });
  return async (deed: Deed | 'transfer', wish: CommandWish) => {
    const before = client.getQueryData<ReturnType<typeof useTasks>['data']>(tasksKey('todo', order));
    const ids = before?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? [];
    const { before: above, after } = neighbours(ids, view.task.id);
    const next = after ?? above;
    const outcome = await command(view.task.deal, wish, t(`inbox.sent.${deed}`));
    if (!outcome.ok) return outcome.error;
    const wide = matchMedia('(min-width: 768px)').matches;
    if (next !== null && next !== view.task.id && wide)
      void navigate({ to: '/inbox/$task', params: { task: next }, search });
    else void navigate({ to: '/inbox', search });
    return null;
  };
}
