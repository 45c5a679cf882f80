import type { Expression, Json, Organization, PersonSource } from '@dealwright/shared';
import type { FoundPerson } from '../node-tools.ts';
import type { Deal, Run } from '../state.ts';

/** What a source of people may look at. */
export interface SourceScope {
  readonly deal: Deal;
  readonly run: Run;
  /** The node that asks. */
  readonly node: string;
  readonly organization: Organization;
  /** What an expression gives over the deal, in stored form. */
  resultOf(expression: Expression): Json;
  /** People of other sources, for sources that look among them. */
  findPeople(sources: readonly PersonSource[]): readonly FoundPerson[];
  /** Value of a field of the deal; of a column the cell of the row that the node is about. */
  storedIn(field: string): Json;
}

type From = PersonSource['from'];
type SourceOf<Kind extends From> = Extract<PersonSource, { readonly from: Kind }>;

/** One way to find people: by the name it has in definitions. */
export interface PeopleSource<Kind extends From> {
  readonly from: Kind;
  find(source: SourceOf<Kind>, scope: SourceScope): readonly FoundPerson[];
}

/** Declares a source of people; the type of its settings follows from its name. */
export function findSource<const Kind extends From>(
  from: Kind,
  find: (source: SourceOf<Kind>, scope: SourceScope) => readonly FoundPerson[],
): PeopleSource<Kind> {
  return Object.freeze({ from, find });
}
