import { postCommand, type RouteAnswer, type RouteInput } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ApiError, callRoute, isApiError, randomKey } from '../../client.ts';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';

/** A command without its id. */
export type CommandWish =
  NonNullable<RouteInput<typeof postCommand>['body']> extends infer Body
    ? Body extends { id: string }
      ? Omit<Body, 'id'>
      : never
    : never;

/** What became of a command. */
export type Outcome =
  | { readonly ok: true; readonly answer: RouteAnswer<typeof postCommand> }
  | { readonly ok: false; readonly error: ApiError };

/** Gives a command to a deal, says what became of it, and makes old what it touched. `done` null: the caller says it himself. */
export function useCommand(): (deal: string, wish: CommandWish, done: string | null) => Promise<Outcome> {
  const client = useQueryClient();
  const { t } = useTranslation();
  return async (deal, wish, done) => {
    try {
      const body = { id: randomKey(), ...wish } as NonNullable<RouteInput<typeof postCommand>['body']>;
      const answer = await callRoute(postCommand, { params: { deal }, body });
      if (done !== null) say('done', done);
      return { ok: true, answer };
    } catch (error) {
      if (!isApiError(error)) throw error;
      const meanwhile = error.code === 'task.already-decided';
      say('refused', meanwhile ? t('app.decided-meanwhile') : errorWords(error, t));
      return { ok: false, error };
    } finally {
      await Promise.all(touched(deal).map((queryKey) => client.invalidateQueries({ queryKey })));
    }
  };
}

/** The queries that a command makes old at once; the live stream tells the others. */
function touched(deal: string) {
  return [['deal', deal], ['timeline', deal], ['tasks'], ['task'], ['board'], ['deals'], ['me']];
}
