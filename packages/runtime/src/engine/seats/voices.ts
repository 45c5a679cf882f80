import type { Group, Seat, Visit } from '../state.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What one voice in a group says: of a seat, or of people added beside one, who speak with one voice together. */
export interface Voice {
  readonly says: 'yes' | 'no' | 'back' | 'abstain' | 'open';
  readonly weight: number;
}

const sayings: { readonly [Status in Seat['status']]: Voice['says'] | null } = {
  waiting: 'open',
  open: 'open',
  asking: 'open',
  provisional: 'open',
  approved: 'yes',
  completed: 'yes',
  'auto-approved': 'yes',
  rejected: 'no',
  'auto-rejected': 'no',
  abstained: 'abstain',
  // A return that is not counted ends the visit.
  returned: null,
  // Taken out of the vote (S-10), or closed with the visit. With a place to return to, it speaks for those added before (S-12).
  cancelled: null,
  'not-reached': null,
};

/** The voices that count at a visit, or in one of its groups; seats that were taken out do not (S-04, S-10). */
export function voicesOf(visit: Visit, group: string | null): readonly Voice[] {
  const voices: Voice[] = [];
  for (const seat of visit.seats) {
    const says = (seat.group ?? null) === group ? sayingOf(seat) : null;
    if (says !== null) voices.push({ says, weight: seat.weight ?? 1 });
  }
  for (const each of visit.groups ?? []) {
    if (each.place === 'beside' && homeOf(visit, each) === group) voices.push(...voiceOfGroup(visit, each));
  }
  return voices;
}

/** What the voices of a group come to; `none` when everybody in it was taken out. */
export function verdictOfGroup(visit: Visit, group: Group): Verdict | 'none' {
  const voices = voicesOf(visit, group.id);
  return voices.length === 0 ? 'none' : verdictOf(voices, { mode: group.mode, rejectRule: 'first' });
}

/** The group in which a group beside a seat speaks: the one its seat belongs to. */
export function homeOf(visit: Visit, group: Group): string | null {
  return visit.seats.find(({ id }) => id === group.seat)?.group ?? null;
}

const saidBy = { pass: 'yes', reject: 'no', back: 'back', open: 'open' } as const;

function sayingOf({ status, returnTo }: Seat): Voice['says'] | null {
  return returnTo === undefined ? sayings[status] : 'back';
}

function voiceOfGroup(visit: Visit, group: Group): readonly Voice[] {
  const verdict = verdictOfGroup(visit, group);
  if (verdict === 'none') return [];
  return [{ says: saidBy[verdict], weight: group.weight }];
}
