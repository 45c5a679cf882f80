import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ApiError, isApiError } from '../../client.ts';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';

/** What became of asking the server for something. */
export type Attempted<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly error: ApiError };

/**
 * Asks the server for something that is no command of a deal, makes old what that touches, and says what became of it. `done` null: the
 * caller says it himself, a refusal too.
 */
export function useAttempt(touched: readonly QueryKey[]) {
  const client = useQueryClient();
  const { t } = useTranslation();
  return async <Answer>(deed: () => Promise<Answer>, done: string | null): Promise<Attempted<Answer>> => {
    try {
      const answer = await deed();
      if (done !== null) say('done', done);
      return { ok: true, answer };
    } catch (error) {
      if (!isApiError(error)) throw error;
      if (done !== null) say('refused', errorWords(error, t));
      return { ok: false, error };
    } finally {
      await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
    }
  };
}
