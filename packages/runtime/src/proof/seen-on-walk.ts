import type { TraceStep } from '../engine/decision.ts';
import { proxyOf } from '../engine/seats/proxies.ts';
import type { Seat } from '../engine/state.ts';
import { visitsOf } from '../engine/visits.ts';
import { beginOf, type FlowStart } from './begin-flow.ts';
import type { Conflict } from './duties/duty-problem.ts';
import type { Walk } from './walk-flow.ts';

/** What may be met on a walk. */
export type ProofCode =
  | 'proof-stuck'
  | 'proof-empty'
  | 'proof-self'
  | 'proof-proxy-self'
  | 'proof-duty'
  | 'proof-duty-empty'
  | 'proof-duty-undecided'
  | 'proof-no-end';

/** Something met at a node; with the duties in conflict where they are to blame. */
export interface Seen {
  readonly code: ProofCode;
  readonly node: string;
  readonly conflict?: Conflict;
}

/** Seats whose holder is represented today by the one who asks: he may not decide for him. */
export function ownProxies({ deal }: Walk, start: FlowStart): readonly Seen[] {
  const { organization, initiator } = start;
  if (deal === null || (organization.proxies ?? []).length === 0) return [];
  const question = { process: deal.process.key, now: beginOf(start) };
  const isHis = ({ person }: Seat) => proxyOf(organization, { principal: person, ...question })?.proxy === initiator;
  const nodes = Object.values(deal.runs)
    .filter(({ flow }) => flow === start.flow)
    .flatMap((run) => visitsOf(run).flatMap(({ node, seats }) => (seats.some(isHis) ? node : [])));
  return [...new Set(nodes)].map((node) => ({ code: 'proof-proxy-self', node }));
}

/** What people met on a walk that they should not, or that is worth knowing. */
export function seenIn({ trace, refused, begun, ended }: Walk): readonly Seen[] {
  if (!begun) return [];
  const met = trace.flatMap(sightingOf);
  if (refused?.code.startsWith('duty-') === true) return [...met, { code: 'proof-duty', node: refused.node }];
  const stuck = met.some(({ code }) => code === 'proof-stuck' || code === 'proof-duty');
  if (isGoneRound(trace)) return met;
  const last = trace.findLast(({ node }) => node !== null)?.node ?? '';
  return ended || stuck ? met : [...met, { code: 'proof-no-end', node: last }];
}

/** The flow went back and asked people again: they may change what sends it back, which a walk of mere yeses cannot. */
function isGoneRound(trace: readonly TraceStep[]): boolean {
  const back = trace.findIndex(({ what }) => what.code === 'run-rewound');
  return back >= 0 && trace.slice(back).some(({ what }) => what.code === 'seated');
}

const codes: ReadonlyMap<string, ProofCode> = new Map([
  ['nobody-to-ask', 'proof-stuck'],
  ['no-branch-fits', 'proof-stuck'],
  ['loop-suspected', 'proof-no-end'],
  ['empty-admin', 'proof-empty'],
  ['empty-named', 'proof-empty'],
  ['empty-pass', 'proof-empty'],
  ['empty-reject', 'proof-empty'],
  ['escalated', 'proof-self'],
  ['escalated-head', 'proof-self'],
  ['self-skipped', 'proof-self'],
]);

function sightingOf({ node, because }: TraceStep): readonly Seen[] {
  const code = because === null ? undefined : because.code.startsWith('duty-') ? 'proof-duty' : codes.get(because.code);
  return code === undefined || node === null ? [] : [{ code, node }];
}
