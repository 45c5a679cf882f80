import type { ProcessDefinition } from '@dealwright/shared';

/** Where a stage stands on the way of a deal. */
export interface PathStage {
  readonly id: string;
  readonly place: 'done' | 'skipped' | 'current' | 'next';
}

type Pipeline = ProcessDefinition['pipeline'];

/** The way of a deal: its stages in order; of the ends only the one that was reached, or all that may still come. `been`: where it was. */
export function stagePath(
  { order, stages }: Pipeline,
  { here, been }: { readonly here: string; readonly been: readonly string[] },
): readonly PathStage[] {
  const ended = stages[here]?.outcome !== undefined;
  const at = order.indexOf(here);
  return order.flatMap((id, index): readonly PathStage[] => {
    if (id === here) return [{ id, place: 'current' }];
    if (stages[id]?.outcome !== undefined) return ended ? [] : [{ id, place: 'next' }];
    if (index > at) return [{ id, place: 'next' }];
    return [{ id, place: been.includes(id) ? 'done' : 'skipped' }];
  });
}

/** The stage that a deal goes to when it goes on: the next one that is not a loss; null at an end. */
export function nextStage({ order, stages }: Pipeline, here: string): string | null {
  if (stages[here]?.outcome !== undefined) return null;
  return order.slice(order.indexOf(here) + 1).find((id) => stages[id]?.outcome !== 'lost') ?? null;
}
