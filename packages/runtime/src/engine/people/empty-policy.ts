import type { PersonSource } from '@dealwright/shared';
import type { FoundPerson, NodeStep, NodeTools } from '../node-tools.ts';
import { type SelfPolicy, withoutSelf } from './self-policy.ts';

/** What happens when a node finds nobody to ask (S-16). */
export interface EmptyPolicy {
  readonly empty: 'admin' | 'pass' | 'reject' | 'named' | 'hold';
  readonly named: readonly PersonSource[];
  readonly self: SelfPolicy;
}

/** Who sits instead, or what the node does when still nobody can. */
export type EmptyAnswer = { readonly people: readonly FoundPerson[] } | { readonly step: NodeStep };

/**
 * Answers for a node that found nobody: stand-ins, or a step. Self policy and duties hold for stand-ins too (I-6, O-11), and where duties
 * ask for more people than have decided, a node that would pass asks the administrators.
 */
export function whenEmpty({ empty, named, self }: EmptyPolicy, tools: NodeTools): EmptyAnswer {
  if (empty === 'pass' && tools.dutyUnmet() === null)
    return { step: { do: 'pass', because: { code: 'empty-pass', params: {} } } };
  if (empty === 'reject') return { step: { do: 'reject', because: { code: 'empty-reject', params: {} } } };
  const others = standInsWhenEmpty({ empty, named, self }, tools);
  const people = others.filter(({ person }) => tools.dutyAgainst(person) === null);
  return people.length > 0 ? { people } : { step: { do: 'incident', reason: { code: 'nobody-to-ask', params: {} } } };
}

/** Who sits at a node that found nobody, duties left aside. */
export function standInsWhenEmpty({ empty, named, self }: EmptyPolicy, tools: NodeTools): readonly FoundPerson[] {
  if (empty === 'hold' || empty === 'reject') return [];
  return withoutSelf(standIns(empty, named, tools), self, tools);
}

function standIns(
  empty: 'admin' | 'named' | 'pass',
  named: readonly PersonSource[],
  tools: NodeTools,
): readonly FoundPerson[] {
  const sources: readonly PersonSource[] =
    empty === 'named' ? named : [{ from: 'people', people: tools.organization.administrators }];
  return tools.findPeople(sources).map(({ person }) => ({
    person,
    because: { code: empty === 'named' ? 'empty-named' : 'empty-admin', params: {} },
  }));
}
