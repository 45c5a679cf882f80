import { getDeal } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, callRoute, isApiError } from '../../client.ts';
import type { GateGap } from '../../engine/decision.ts';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { errorWords } from '../toast/error-words.ts';
import { say } from '../toast/toasts.ts';
import { asks } from './gap-count.ts';
import { movedBoard } from './moved-board.ts';
import type { BoardStage, BoardView } from './use-board.ts';

/** A stage by id and name. */
export type StageName = Pick<BoardStage, 'id' | 'title'>;

/** A deal on its way from stage to stage. */
export interface MoveWish {
  readonly deal: string;
  readonly title: string;
  readonly process: string;
  readonly from: StageName;
  readonly to: StageName;
}

/** What a person adds to a move at the gate. */
export interface MoveExtras {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly items?: readonly string[];
  readonly waiver?: string;
  /** People chosen for nodes of the gate's approval. */
  readonly choose?: Readonly<Record<string, readonly string[]>>;
}

/** Gives a move and tells what became of it; the answer is the refusal, or null. One that nobody had to decide can be taken back for a moment. */
function useGiveMove() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommand();
  return async function give(wish: MoveWish, extras: MoveExtras = {}): Promise<ApiError | null> {
    const outcome = await command(wish.deal, { kind: 'move', to: wish.to.id, ...extras } as CommandWish, null);
    if (!outcome.ok) return outcome.error;
    const { waiting, stage } = outcome.answer;
    if (!waiting) {
      client.setQueriesData<BoardView>({ queryKey: ['board', wish.process] }, (board) =>
        board === undefined ? board : movedBoard(board, wish.deal, stage),
      );
    }
    const back = { ...wish, from: wish.to, to: wish.from };
    const undo = { label: t('board.undo'), run: () => void give(back) };
    const words = t(waiting ? 'board.held' : 'board.moved', { title: wish.title, stage: wish.to.title });
    say('done', words, waiting || Object.keys(extras).length > 0 ? undefined : undo);
    return null;
  };
}

/** Moves deals: at once when the gate asks for nothing, else `open` holds the wish with what the gate asks for. */
export function useMove() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const give = useGiveMove();
  const [open, setOpen] = useState<{ readonly wish: MoveWish; readonly gap: GateGap } | null>(null);
  const look = (deal: string) => ({
    queryKey: ['deal', deal],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => callRoute(getDeal, { params: { deal }, signal }),
    staleTime: 2_000,
  });
  return {
    open,
    close: () => setOpen(null),
    /** Fetches what a move will need to know, while a card is being lifted or a menu opened. */
    prepare: (deal: string) => void client.prefetchQuery(look(deal)),
    begin: async (wish: MoveWish): Promise<void> => {
      try {
        const { gates } = await client.fetchQuery(look(wish.deal));
        const gap = gates[wish.to.id];
        if (asks(gap)) setOpen({ wish, gap });
        else await give(wish);
      } catch (error) {
        if (!isApiError(error)) throw error;
        say('refused', errorWords(error, t));
      }
    },
    /** Sends the open wish with what was added at the gate; closes when it is taken. */
    send: async (extras: MoveExtras): Promise<ApiError | null> => {
      if (open === null) return null;
      const refused = await give(open.wish, extras);
      if (refused === null) setOpen(null);
      return refused;
    },
  };
}

/** Everything about a move that is under way. */
export type Mover = ReturnType<typeof useMove>;
