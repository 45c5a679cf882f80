import { type Deal, nodeKinds } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import type { Stage } from '../story.ts';
import { untilInstant } from '../story.ts';

/** Something that a node waits for from outside. */
export interface Awaited {
  readonly run: string;
  readonly visit: string;
  readonly node: string;
  readonly kind: 'signal' | 'answer' | 'suggestion';
  /** The name of an event. */
  readonly name: string;
  /** Fields for which it may bring values. */
  readonly fields: readonly string[];
  /** How long until the node waits no longer; null when it waits for ever. */
  readonly late: string | null;
}

/** Everything that is awaited from outside, oldest first. */
export function awaitedOf({ definition }: Stage, deal: Deal, now: string): readonly Awaited[] {
  return Object.values(deal.runs).flatMap((run) =>
    run.open.flatMap((visit): readonly Awaited[] => {
      const node = definition.flows[run.flow]?.nodes[visit.node];
      const waits = run.status === 'running' && visit.status === 'open';
      if (!waits || node === undefined || (visit.awaits === undefined && visit.calling !== true)) return [];
      const kind = nodeKinds.get(node.kind);
      const timer = Object.values(deal.timers).find((one) => one.visit === visit.id && one.seat === undefined);
      const isSignal = visit.awaits?.for === 'signal';
      // Whoever asks the world and then seats people asks it for an opinion.
      const advises = (kind?.decisions.length ?? 0) > 0;
      return [
        {
          run: run.id,
          visit: visit.id,
          node: visit.node,
          kind: isSignal ? 'signal' : advises ? 'suggestion' : 'answer',
          name: visit.awaits?.for === 'signal' ? visit.awaits.name : '',
          fields: isSignal ? (kind?.signal?.(node)?.fields ?? []) : (kind?.answers?.(node) ?? []),
          late: timer === undefined ? null : untilInstant(timer.at, now),
        },
      ];
    }),
  );
}

/** The step that what was awaited is. */
export function stepOfAwaited({ kind, name, node }: Awaited, more: Partial<ScenarioStep>): ScenarioStep {
  return kind === 'signal' ? { do: 'signal', to: name, ...more } : { do: 'answer', node, ...more };
}
