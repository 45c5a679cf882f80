import type { Deal } from '@dealwright/runtime';
import type { Organization } from '@dealwright/shared';
import { effectOfEvent } from '../../../../runtime/src/engine/effect-of-event.ts';
import { applyEvent } from '../../../../runtime/src/engine/fold/apply-event.ts';
import type { DealRecord } from './deal-records.ts';
import { differences } from './differences.ts';

/**
 * I-10: everybody was told everything that he is to be told, once. Whom a message goes to depends on who stood in for whom at that moment,
 * so of an organization that changed any of its pictures may count, each message by itself.
 */
export function messageFaults(
  { history, messages }: DealRecord,
  organizations: readonly Organization[],
): readonly string[] {
  const kept = Map.groupBy(messages, ({ effect_key }) => effect_key);
  const expected: string[] = [];
  let state: Deal | null = null;
  for (const { event } of history) {
    state = applyEvent(state, event);
    const after = state;
    const ways = organizations.map((organization) => told(event, after, organization));
    const [first = []] = ways;
    const there = countOf(ways.flat(), kept);
    const fitting = ways.find((way) => way.length === there && way.every((line) => isKept(line, kept)));
    expected.push(...(fitting ?? first).map(({ key, person }) => `${key} to ${person}`));
  }
  return differences(
    'the messages',
    expected,
    messages.map(({ effect_key, person_id }) => `${effect_key} to ${person_id}`),
  );
}

interface Line {
  readonly key: string;
  readonly person: string;
}

function told(event: Parameters<typeof effectOfEvent>[0], deal: Deal, organization: Organization): readonly Line[] {
  const effect = effectOfEvent(event, deal, organization);
  if (effect?.kind !== 'notify') return [];
  const { key, people } = effect;
  return people.filter((person) => Object.hasOwn(organization.people, person)).map((person) => ({ key, person }));
}

type Kept = ReadonlyMap<string, DealRecord['messages']>;

function isKept({ key, person }: Line, kept: Kept): boolean {
  return kept.get(key)?.some(({ person_id }) => person_id === person) === true;
}

function countOf(way: readonly Line[], kept: Kept): number {
  return [...new Set(way.map(({ key }) => key))].reduce((sum, key) => sum + (kept.get(key)?.length ?? 0), 0);
}
