import type { CommandBody } from './command.ts';
import type { Deal } from './state.ts';

/** What comes next from outside if all goes well, for the oldest visit of a running flow that waits for something; null when none does. */
export function awaitedFromOutside(deal: Deal, concerns: (run: string) => boolean = () => true): CommandBody | null {
  for (const { id: run, status, open } of Object.values(deal.runs)) {
    if (status !== 'running' || !concerns(run)) continue;
    for (const { id: visit, awaits } of open) {
      if (awaits === undefined) continue;
      return awaits.for === 'signal'
        ? { kind: 'signal', name: awaits.name }
        : { kind: 'answer', run, visit, outcome: 'done' };
    }
  }
  return null;
}
