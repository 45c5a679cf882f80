import { postCommand } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute, isApiError, randomKey } from '../../client.ts';
import type { GateGap } from '../../engine/decision.ts';

/** A deal on its way to a stage. */
export interface MoveWish {
  readonly deal: string;
  readonly title: string;
  readonly process: string;
  readonly to: string;
  readonly stage: string;
}

/** What a person adds to a move at the gate. */
export interface MoveExtras {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly items?: readonly string[];
  readonly waiver?: string;
}

/** Moves deals: at once when nothing is missing, else `open` holds the wish with what the gate asks for. */
export function useMove() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [open, setOpen] = useState<{ readonly wish: MoveWish; readonly gap: GateGap } | null>(null);
  const settle = (wish: MoveWish) =>
    Promise.all(
      [['board', wish.process], ['deal', wish.deal], ['deals'], ['timeline', wish.deal]].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  const move = async (wish: MoveWish, extras: MoveExtras = {}): Promise<boolean> => {
    try {
      const answer = await callRoute(postCommand, {
        params: { deal: wish.deal },
        body: { id: randomKey(), kind: 'move', to: wish.to, ...mutable(extras) },
      });
      setOpen(null);
      void message.success(t(answer.waiting ? 'board.held' : 'board.moved', { title: wish.title, stage: wish.stage }));
      return true;
    } catch (error) {
      if (!isApiError(error)) throw error;
      const gap = gapOf(error.facts);
      if (gap !== null && extras.values === undefined && extras.items === undefined) setOpen({ wish, gap });
      else void message.error(error.message);
      return false;
    } finally {
      await settle(wish);
    }
  };
  return { move, open, close: () => setOpen(null) };
}

function mutable(extras: MoveExtras) {
  return {
    ...(extras.values === undefined ? {} : { values: { ...extras.values } }),
    ...(extras.items === undefined ? {} : { items: [...extras.items] }),
    ...(extras.waiver === undefined ? {} : { waiver: extras.waiver }),
  };
}

function gapOf(facts: unknown): GateGap | null {
  if (typeof facts !== 'object' || facts === null || !('gap' in facts)) return null;
  return (facts.gap as GateGap | null) ?? null;
}
