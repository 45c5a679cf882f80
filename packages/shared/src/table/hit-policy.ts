import { equalValues } from '../expression/values/compare.ts';
import type { Value } from '../expression/values/value.ts';
import type { DecisionTable } from '../generated/table.ts';
import { aggregateValues } from './aggregate.ts';

/** A fitting row with its output values. */
export interface Hit {
  readonly row: string;
  readonly values: readonly Value[];
}

/** Why fitting rows give no result: several fit where one may, or they disagree. */
export interface TableViolation {
  readonly code: 'several-rows' | 'rows-disagree';
  readonly rows: readonly string[];
}

/** What the hit policy makes of the fitting rows. */
export interface Decision {
  readonly rows: readonly string[];
  readonly values: readonly Value[];
  readonly violation: TableViolation | null;
}

/** Output values in order of importance, one list for each output. */
export interface Priorities {
  readonly priorities: readonly (readonly Value[])[];
}

function single(hit: Hit): Decision {
  return { rows: [hit.row], values: hit.values, violation: null };
}

function violated(code: TableViolation['code'], hits: readonly Hit[]): Decision {
  const rows = hits.map(({ row }) => row);
  return { rows, values: [], violation: { code, rows } };
}

function agree(a: Hit, b: Hit): boolean {
  return a.values.every((value, index) => equalValues(value, b.values[index] ?? null) === true);
}

/** The place of a value among the priorities; values that are not listed come last. */
function rankOf(value: Value, priorities: readonly Value[]): number {
  const rank = priorities.findIndex((candidate) => equalValues(candidate, value) === true);
  return rank < 0 ? priorities.length : rank;
}

function byPriority(hits: readonly Hit[], { priorities }: Priorities): readonly Hit[] {
  const ranked = hits.map((hit) => ({
    hit,
    ranks: hit.values.map((value, index) => rankOf(value, priorities[index] ?? [])),
  }));
  const compare = (a: readonly number[], b: readonly number[]) => {
    const differing = a.findIndex((rank, index) => rank !== b[index]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
  };
  return ranked.toSorted((a, b) => compare(a.ranks, b.ranks)).map(({ hit }) => hit);
}

function collected(table: DecisionTable, hits: readonly Hit[]): Decision {
  const values = table.outputs.map((_, index) => {
    const column = hits.map((hit) => hit.values[index] ?? null);
    return table.aggregate === undefined ? column : aggregateValues(table.aggregate, column);
  });
  return { rows: hits.map(({ row }) => row), values, violation: null };
}

/** Decides by the table's hit policy; the hits are in the order of the rows. */
export function decideHits(table: DecisionTable, hits: readonly Hit[], by: Priorities): Decision {
  const [first] = hits;
  switch (table.hit) {
    case 'collect':
    case 'rule-order':
      return collected(table, hits);
    case 'output-order':
      return collected(table, byPriority(hits, by));
    default:
  }
  if (first === undefined) return { rows: [], values: [], violation: null };
  if (table.hit === 'unique' && hits.length > 1) return violated('several-rows', hits);
  if (table.hit === 'any' && !hits.every((hit) => agree(hit, first))) return violated('rows-disagree', hits);
  return single(table.hit === 'priority' ? (byPriority(hits, by)[0] ?? first) : first);
}
