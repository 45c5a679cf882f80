import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { instantAfter } from '../time.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { locateSeat } from './find-seat.ts';

/** Tells people something, mostly by hand; each name counts once. */
export function notify(turn: Turn, { people, text = '', message: coded, by }: CommandOf<'notify'>): Refusal | null {
  if (text.trim() === '' && coded === undefined) return refuse('comment-needed');
  if (people.length === 0) return refuse('command-malformed', { pointer: '/people' });
  const gone = people.find((person) => lookup(turn.context.organization.people, person)?.active !== true);
  if (gone !== undefined) return refuse('person-inactive', { person: gone });
  const { code, params } = coded ?? { code: 'by-hand', params: { words: text } };
  const message = { code, params: { person: personOf(by), ...params } };
  record(turn, { kind: 'people-notified', run: null, visit: null, people: [...new Set(people)], message });
  return null;
}

/** How often one may urge the same task. */
const pause = 'PT1H';

/** Reminds the holder of an open task: by who asked for it, the owner of the deal or an administrator, at most once an hour. */
export function urge(turn: Turn, { task, by }: CommandOf<'urge'>): Refusal | null {
  const found = locateSeat(turn, task);
  if (found === null) return refuse('unknown-task', { task });
  const { run, visit, seat, at } = found;
  const person = personOf(by);
  const may = [run.initiator, turn.deal.owner, ...turn.context.organization.administrators].includes(person);
  if (!may) return refuse('urge-not-yours', { person: run.initiator });
  if (seat.status !== 'open' || nodeOf(turn.definition, run, visit) === undefined)
    return refuse('urge-not-open', { person: seat.person });
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  const last = seat.urgedAt;
  if (last !== undefined && turn.context.now < instantAfter(last, pause, 'UTC'))
    return refuse('urged-lately', { at: last });
  record(turn, { kind: 'seat-urged', ...at, person });
  return null;
}
