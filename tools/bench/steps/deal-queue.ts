import { AppError } from '@dealwright/shared';
import type { WalkStep } from './walk.ts';

/** A deal and how many steps of its walk it has taken. */
export interface Walking {
  readonly deal: string;
  readonly step: number;
}

/** Deals that walk: whoever is free takes the one that waits longest, and puts it back when its step is done. */
export interface DealQueue {
  take(): { readonly walking: Walking; readonly step: WalkStep };
  putBack(walking: Walking): void;
}

/** A queue of deals that have taken no step yet. */
export function queueOf(deals: readonly string[], walk: readonly WalkStep[]): DealQueue {
  const waiting: Walking[] = deals.map((deal) => ({ deal, step: 0 }));
  let next = 0;
  return {
    take: () => {
      const walking = waiting[next];
      const step = walk[walking?.step ?? 0];
      if (walking === undefined || step === undefined) throw new AppError('server.failed', { cause: 'no deal left' });
      next += 1;
      return { walking, step };
    },
    putBack: ({ deal, step }) => {
      waiting.push({ deal, step: step + 1 });
    },
  };
}
