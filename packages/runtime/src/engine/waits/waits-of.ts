import type { DealEvent } from '../event.ts';
import { fold } from '../fold/apply-event.ts';
import { Draft } from '../fold/draft.ts';
import type { Deal, Instant, Run } from '../state.ts';
import { type Standing, waitingAt, waitingForAsker } from './waiting-at.ts';

/** A stretch of time during which a run waited at a node for one and the same thing. */
export interface Wait extends Standing {
  readonly run: string;
  readonly flow: string;
  readonly node: string;
  readonly epoch: number;
  readonly from: Instant;
  readonly to: Instant;
}

/** Everything a deal waited for, from its history: between two events nothing changed, so each stretch has what stood after the first. */
export function waitsOf(events: readonly DealEvent[], until: Instant): readonly Wait[] {
  const waits: Wait[] = [];
  const draft = new Draft(null);
  let deal: Deal | null = null;
  let since: Instant | null = null;
  const close = (to: Instant): void => {
    if (deal !== null && since !== null && since < to) waits.push(...standingIn(deal, since, to));
    if (since === null || since < to) since = to;
  };
  for (const event of events) {
    close(event.at);
    deal = fold(draft, event);
  }
  close(until);
  return waits;
}

function standingIn(deal: Deal, from: Instant, to: Instant): readonly Wait[] {
  return Object.values(deal.runs)
    .filter(({ endedAt }) => endedAt === null)
    .flatMap((run) => {
      const { id, flow } = run;
      const stands = run.open.map((visit) => ({ visit, standing: waitingAt(deal, run, visit) }));
      const asked = { visit: sentBackAt(run), standing: waitingForAsker(run) };
      return [...stands, asked].flatMap(({ visit, standing }) =>
        visit === undefined || standing === null
          ? []
          : [{ ...standing, run: id, flow, node: visit.node, epoch: visit.epoch, from, to }],
      );
    });
}

/** The node from which a run was sent back last. */
function sentBackAt({ past }: Run): Run['past'][number] | undefined {
  return past.findLast(({ status }) => status === 'returned');
}
