import { compareTexts } from '../../fields/empty-value.ts';
import { lookup } from '../lookup.ts';
import { superiorsOf } from '../people/superiors.ts';
import type { Detour, Reason, Run, Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { closeOpenVisits } from './close-visit.ts';
import { returnTargets, type WayTarget } from './return-targets.ts';
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
  if (target !== null) {
    turn.note?.({ ...where, what: saying(person, 'to-node', { node: target.node }) });
    rewind(turn, run, { target, why: 'return', person, comment, ...more });
    return;
  }
  closeOpenVisits(turn, run.id, 'returned');
  const speaker = returnToInitiator(turn, run, { comment, ...more });
  turn.note?.({ ...where, what: saying(person, 'to-initiator'), people: [speaker] });
}

/** Makes a run its initiator's, who may send it again; returns who speaks for it from now on. */
export function returnToInitiator(
  turn: Turn,
  run: Run,
  said: { readonly comment: string; readonly detour?: Detour },
): string {
  const heir = heirOf(turn, run);
  if (heir !== null)
    record(turn, { kind: 'initiator-changed', run: run.id, from: run.initiator, to: heir, comment: null });
  record(turn, { kind: 'run-returned', run: run.id, ...said });
  return heir ?? run.initiator;
}

const codes = { 'to-node': 'returned-to-node', 'to-initiator': 'run-returned' } as const;

/** What is said of a return: by somebody, or because time was up. */
function saying(person: string | null, to: keyof typeof codes, params: Reason['params'] = {}): Reason {
  return person === null ? { code: `late-${to}`, params } : { code: codes[to], params: { person, ...params } };
}

/** Who speaks for a run whose initiator has left: the deal's owner, his superior or an administrator (S-35). Null while he is there. */
function heirOf({ deal, context }: Turn, { initiator }: Run): string | null {
  const { organization } = context;
  const isActive = (person: string) => lookup(organization.people, person)?.active === true;
  if (isActive(initiator)) return null;
  const superiors = superiorsOf(initiator, organization).map(({ id }) => id);
  return [deal.owner, ...superiors, ...organization.administrators].find(isActive) ?? null;
}

/** Sends a run back because those who decided at a visit want it: to the farthest place that one of them named (S-12). */
export function sendBackAsWanted(turn: Turn, place: { readonly run: Run; readonly visit: Visit }): void {
  const returned = place.visit.seats.filter(({ returnTo }) => returnTo !== undefined);
  const wanted = new Set(returned.map(({ returnTo }) => returnTo));
  const targets = wanted.has('start') ? [] : returnTargets(turn.definition, place.run, place.visit);
  // Whoever has no decision of his own there only passes on what those added before him want.
  const last = returned
    .filter(({ decidedBy }) => decidedBy !== null)
    .toSorted((left, right) => compareTexts(left.decidedAt, right.decidedAt))
    .at(-1);
  sendBack(turn, place, {
    target: targets.findLast(({ node }) => wanted.has(node)) ?? null,
    person: last?.decidedBy ?? null,
    comment: last?.comment ?? '',
  });
}
