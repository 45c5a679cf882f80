import type { Organization } from '@dealwright/shared';
import type { DealRecord } from './deal-records.ts';
import type { Answered } from './record-faults.ts';
import type { ChangeMade } from './town-changes.ts';

/** Times of the database and of this process lie on one clock, and yet something may lie between looking and writing. */
const toleranceMs = 1_000;

interface Changed {
  readonly organizations: readonly Organization[];
  readonly changes: readonly ChangeMade[];
  readonly answered: readonly Answered[];
}

/**
 * Who has left is not heard and gets no new seats (S-35); a proxy decides neither before he was named nor after his standing in has ended
 * (S-25, I-6).
 */
export function changeFaults(
  { history }: DealRecord,
  { organizations, changes, answered }: Changed,
): readonly string[] {
  const leftAt = timesOf(changes, 'leave');
  const endedAt = timesOf(changes, 'end-proxy');
  const proxies = organizations.flatMap((each) => each.proxies ?? []);
  const holders = new Map<string, string>();
  const faults: string[] = [];
  for (const { event } of history) {
    const at = Date.parse(event.at);
    if (event.kind === 'seats-added' || event.kind === 'group-added') {
      for (const { id, person, ending } of event.seats) {
        holders.set(id, person);
        const left = leftAt.get(person);
        if (ending === null && left !== undefined && at > left)
          faults.push(`S-35: ${id} was given to ${person} at ${event.at}, who had left`);
      }
    }
    if (event.kind === 'seat-transferred') holders.set(event.seat, event.to);
    if (event.kind !== 'seat-closed' || event.person === null || event.by.kind !== 'person') continue;
    const holder = holders.get(event.seat);
    const decider = event.by.id;
    const isDecision = ['approved', 'rejected', 'returned', 'abstained', 'completed'].includes(event.outcome);
    if (!isDecision || holder === undefined || decider !== event.person || decider === holder) continue;
    const stood = proxies.some(
      ({ id, principal, proxy, madeAt }) =>
        principal === holder && proxy === decider && Date.parse(madeAt) <= at && !(at > (endedAt.get(id) ?? Infinity)),
    );
    if (!stood)
      faults.push(`S-25: ${decider} decided ${event.seat} of ${holder} at ${event.at}, and stood in for nobody`);
  }
  return [...faults, ...answered.flatMap((each) => heardFaults(each, leftAt))];
}

function heardFaults({ command, sentAt, status }: Answered, leftAt: ReadonlyMap<string, number>): readonly string[] {
  if (command.by.kind !== 'person' || status !== 200) return [];
  const left = leftAt.get(command.by.id);
  return left !== undefined && sentAt > left ? [`S-35: ${command.id} was heard of ${command.by.id}, who had left`] : [];
}

/** When a change of a kind was in force for certain, by whom it was about. */
function timesOf(changes: readonly ChangeMade[], kind: ChangeMade['kind']): ReadonlyMap<string, number> {
  const some = changes.filter((change) => change.kind === kind);
  return new Map(some.map(({ id, doneAt }) => [id, doneAt + toleranceMs]));
}
