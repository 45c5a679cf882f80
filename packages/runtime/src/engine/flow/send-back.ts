import type { Detour, Run, Visit } from '../state.ts';
import { note, record, type Turn } from '../turn.ts';
import { closeOpenVisits } from './close-visit.ts';
import type { WayTarget } from './return-targets.ts';
import { rewind } from './rewind.ts';

/** Where a run is sent back to, by whom and why. */
export interface SendingBack {
  /** Null: to its initiator. */
  readonly target: WayTarget | null;
  /** Null when a deadline sends it back. */
  readonly person: string | null;
  readonly comment: string;
  readonly detour?: Detour;
}

/** Sends a run back from a visit: to its initiator, who may send it again, or to an earlier node, which is entered anew (S-11). */
export function sendBack(
  turn: Turn,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  { target, person, comment, detour }: SendingBack,
): void {
  const more = detour === undefined ? {} : { detour };
  const where = { node: visit.node, flow: run.flow };
  const by = person ?? '';
  if (target !== null) {
    note(turn, { ...where, what: { code: 'returned-to-node', params: { person: by, node: target.node } } });
    rewind(turn, run, { target, why: 'return', person, comment, ...more });
    return;
  }
  closeOpenVisits(turn, run.id, 'returned');
  record(turn, { kind: 'run-returned', run: run.id, comment, ...more });
  note(turn, { ...where, what: { code: 'run-returned', params: { person: by } }, people: [run.initiator] });
}
