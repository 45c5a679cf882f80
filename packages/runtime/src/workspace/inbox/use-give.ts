import { getTask } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ApiError, callRoute, isApiError } from '../../client.ts';
import { countsReturns } from '../../nodes/approve/counts-returns.ts';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { say } from '../toast/toasts.ts';
import { inboxSearch } from './box.ts';
import { neighbours } from './neighbours.ts';
import { shownBy, type TaskView, tasksKey, type useTasks } from './use-tasks.ts';

/** Kinds of commands after which the task is off one's hands, and the next one opens. */
const leaving: ReadonlySet<string> = new Set([
  'approve',
  'complete',
  'resubmit',
  'reject',
  'abstain',
  'withdraw',
  'return',
  'transfer',
  'advise',
]);
/** Kinds of decisions that may be taken back for a while. */
const takeable: ReadonlySet<string> = new Set(['approve', 'complete', 'reject', 'abstain']);

/** Gives a command about the task; answers why it was refused, or null. */
export type Give = (wish: CommandWish) => Promise<ApiError | null>;

/** Gives commands about a task, says what became of them, offers the way back where there is one, and goes on to the next task. */
export function useGive(view: TaskView): Give {
  const { t } = useTranslation();
  const command = useCommand();
  const go = useGoOn(view.task.id);
  const offer = useOfferTakeBack(view.task);
  return async (wish) => {
    const next = go.next();
    const words = t(sentKey(view, wish.kind));
    const outcome = await command(view.task.deal, wish, takeable.has(wish.kind) ? null : words);
    if (!outcome.ok) return outcome.error;
    if (takeable.has(wish.kind)) await offer(words);
    if (leaving.has(wish.kind)) go.to(next);
    // The task is to do again; the page may have gone on to the next one meanwhile.
    if (wish.kind === 'take-back') go.back();
    return null;
  };
}

/** Where returns are counted, one of them is a vote and sends nothing back by itself (S-12). */
function sentKey({ definition, run, task }: TaskView, kind: CommandWish['kind']): string {
  const node = definition.flows[run.flow]?.nodes[task.node ?? ''];
  const counted = kind === 'return' && node !== undefined && countsReturns(node);
  return counted ? 'inbox.sent.return.counted' : `inbox.sent.${kind}`;
}

/** The task below the current one in the list, else the one above; on a phone the list itself comes back. */
function useGoOn(task: string) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { box: _box, ...rest } = inboxSearch(useSearch({ strict: false }));
  const search = inboxSearch({ ...rest });
  return {
    next: (): string | null => {
      const list = client.getQueryData<ReturnType<typeof useTasks>['data']>(tasksKey(shownBy(search)));
      const ids = list?.pages.flatMap((page) => page.items.map(({ id }) => id)) ?? [];
      const { before, after } = neighbours(ids, task);
      return after ?? before;
    },
    back: () => void navigate({ to: '/inbox/$task', params: { task }, search }),
    to: (next: string | null) => {
      const wide = matchMedia('(min-width: 768px)').matches;
      if (next !== null && next !== task && wide) void navigate({ to: '/inbox/$task', params: { task: next }, search });
      else void navigate({ to: '/inbox', search });
    },
  };
}

/** Says what was decided, with a button that takes it back where the server would still let that happen. */
function useOfferTakeBack({ id, deal }: TaskView['task']) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommand();
  const navigate = useNavigate();
  const takeBack = async () => {
    const { ok } = await command(deal, { kind: 'take-back', task: id }, t('inbox.sent.take-back'));
    if (ok) void navigate({ to: '/inbox/$task', params: { task: id }, search: {} });
  };
  return async (words: string) => {
    try {
      const page = await client.fetchQuery({
        queryKey: ['task', id],
        queryFn: ({ signal }) => callRoute(getTask, { params: { task: id }, signal }),
      });
      say('done', words, page.takeBack ? { label: t('inbox.take-back'), run: () => void takeBack() } : undefined);
    } catch (error) {
      if (!isApiError(error)) throw error;
      // The decision stands; only whether there is a way back is not known.
      say('done', words);
    }
  };
}
