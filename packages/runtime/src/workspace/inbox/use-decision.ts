import type { FieldValues } from '@dealwright/shared';
import { useMemo, useRef, useState } from 'react';
import { useShowProblems } from '../command/use-show-problems.ts';
import { useAttached } from '../deed/use-attached.ts';
import { useMentions } from '../deed/use-mentions.ts';
import { formOfTask } from '../form/form-of-task.ts';
import { useLiveSession } from '../form/use-live-session.ts';

import type { Chosen } from '../route/RouteChoices.tsx';
import { type Deed, decisionCommand, isDecision, needsComment, sendsForm } from './decision-command.ts';
import { useGive } from './use-give.ts';
import type { TaskView } from './use-tasks.ts';

/** Everything about the decision that is being made on the page. */
export type Decision = ReturnType<typeof useDecision>;

/** A deed that waits for its signature. */
interface ToSign {
  readonly deed: Deed;
  readonly values: FieldValues;
}

/** One decision: form, comment, people chosen, signature and deed. */
export function useDecision(view: TaskView) {
  const form = useMemo(
    () => formOfTask({ ...view, flow: view.run.flow }),
    [view.definition, view.form, view.run.flow, view.values, view.states],
  );
  const live = useLiveSession({ facts: view, form, name: view.task.id });
  const words = useWords(useMemo(() => peopleOf(view), [view]));
  const attached = useAttached();
  const [chosen, setChosen] = useState<Chosen>({});
  const [sending, setSending] = useState(false);
  const [toSign, setToSign] = useState<ToSign | null>(null);
  const place = useRef<HTMLElement>(null);
  /** The deed that the form is being sent for; Enter in a field sends the form for none. */
  const wanted = useRef<Deed | null>(null);
  const showProblems = useShowProblems(live.session);
  const give = useGive(view);
  const send = async ({ deed, values }: ToSign, signature: string | null) => {
    setSending(true);
    const { comment } = words;
    await live.send(async () => {
      const files = attached.files.map(({ id }) => id);
      const mentions = words.mentions.named;
      const entered = { view, comment, values, chosen, signature, files, mentions };
      const refused = await give(decisionCommand(deed, entered));
      if (refused !== null) setSending(false);
      showProblems(refused);
      return refused === null;
    });
  };
  const signOrSend = (wish: ToSign) => {
    if (!view.asks.signature || !isDecision(wish.deed)) return send(wish, null);
    setToSign(wish);
    return Promise.resolve();
  };
  const act = (deed: Deed) => {
    if (sending) return;
    if (needsComment(deed, view.asks) && !words.demand()) return;
    if (!sendsForm(deed)) return void signOrSend({ deed, values: {} });
    wanted.current = deed;
    place.current?.querySelector<HTMLFormElement>('.decision-form form')?.requestSubmit();
  };
  return {
    live,
    place,
    words,
    attached,
    chosen,
    sending,
    give,
    act,
    choose: setChosen,
    onForm: async (changed: FieldValues) => {
      const deed = wanted.current;
      wanted.current = null;
      if (deed !== null) await signOrSend({ deed, values: changed });
    },
    toSign: toSign?.deed ?? null,
    sign: (file: string | null) => {
      setToSign(null);
      if (toSign !== null && file !== null) void send(toSign, file);
    },
  };
}

/** People of the route: who asked, who has decided, who is asked, and who comes next. */
function peopleOf({ run, ahead }: TaskView): readonly string[] {
  const seats = run.visits.flatMap((visit) => visit.seats.map(({ person }) => person));
  return [...ahead.flatMap(({ people }) => people), ...seats, run.initiator];
}

/** The comment, whom it mentions, and whether it was asked for in vain; `demand` marks and focuses it when it is empty. */
function useWords(route: readonly string[]) {
  const [comment, setComment] = useState('');
  const mentions = useMentions(comment, route);
  const [needed, setNeeded] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  return {
    box,
    comment,
    mentions,
    needed: needed && comment.trim() === '',
    setComment,
    demand: () => {
      const missing = comment.trim() === '';
      setNeeded(missing);
      if (missing) box.current?.focus();
      return !missing;
    },
  };
}
