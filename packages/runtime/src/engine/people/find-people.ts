import type { PersonSource } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { FoundPerson } from '../node-tools.ts';
import { fromAuthority } from './from-authority.ts';
import { fromChoice } from './from-choice.ts';
import { fromInitiator, fromOwner } from './from-deal.ts';
import { fromExpression } from './from-expression.ts';
import { fromField } from './from-field.ts';
import { fromGroup } from './from-group.ts';
import { fromHead } from './from-head.ts';
import { fromMembers } from './from-members.ts';
import { fromPeople } from './from-people.ts';
import { fromRole } from './from-role.ts';
import { fromSuperior } from './from-superior.ts';
import { fromSuperiors } from './from-superiors.ts';
import type { PeopleSource, SourceScope } from './source.ts';

const sources: { readonly [From in PersonSource['from']]: PeopleSource<From> } = {
  people: fromPeople,
  role: fromRole,
  superiors: fromSuperiors,
  field: fromField,
  initiator: fromInitiator,
  owner: fromOwner,
  superior: fromSuperior,
  head: fromHead,
  members: fromMembers,
  group: fromGroup,
  authority: fromAuthority,
  choice: fromChoice,
  expression: fromExpression,
};

/** People of all sources in their order; a person found twice keeps his first reason, inactive people are left out. */
export function findPeople(wanted: readonly PersonSource[], scope: SourceScope): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const source of wanted) {
    for (const each of findOne(source, scope)) {
      if (lookup(scope.organization.people, each.person)?.active === true) found.push(each);
    }
  }
  return uniquePeople(found);
}

/** The same people without doubles; the first reason stands. */
export function uniquePeople(found: readonly FoundPerson[]): readonly FoundPerson[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter(({ person }) => !seen.has(person) && seen.add(person));
}

function findOne(source: PersonSource, scope: SourceScope): readonly FoundPerson[] {
  const { find } = sources[source.from] as PeopleSource<PersonSource['from']>;
  const { weight } = source;
  const found = find(source as never, scope);
  return weight === undefined ? found : found.map((each) => ({ ...each, weight }));
}
