import type { Operator } from '../../operators/operator.ts';
import { operatorOf } from '../../operators/operator-table.ts';
import { nearest } from '../../values/nearest.ts';
import type { Value } from '../../values/value.ts';
import { comparisons } from '../comparisons.ts';
import { listCost, type OperationSite } from '../run.ts';

/** The answer of a test where a glance at the value is not enough: it is empty, of another kind, or as good as equal. */
type Ask = NonNullable<Operator['two']>;

/** A question about one field. */
export interface FieldTest {
  readonly id: string;
  /** The literal number it is compared with, and what is answered where the field is less and where it is more. */
  readonly near: number;
  readonly less: boolean;
  readonly more: boolean;
  /** The literal texts, and what is answered where the field is one of them; null where it is not about texts. */
  readonly texts: ReadonlySet<Value> | null;
  readonly among: boolean;
  readonly literal: Value;
  readonly ask: Ask;
  readonly site: OperationSite;
  /** Steps before the answer, and those that `ask` would take for it. */
  readonly cost: number;
  readonly glance: number;
  /** The length of the list it makes. */
  readonly length: number;
}

const blind = { near: Number.NaN, less: false, more: false, texts: null, among: true, literal: null } as const;
const oneStep = { cost: 1, glance: 0, length: 0 } as const;

/** A field compared with a literal number or text; null for every other operation. */
export function comparisonTest(id: string, literal: Value | undefined, site: OperationSite): FieldTest | null {
  const answers = comparisons[site.op];
  const { two: ask } = operatorOf(site.op);
  if (literal === undefined || answers === undefined || ask === undefined) return null;
  const test = { ...blind, ...oneStep, ...answers, id, literal, ask, site };
  const near = nearest(literal);
  if (!Number.isNaN(near)) return { ...test, near };
  const equality = site.op === 'eq' || site.op === 'ne';
  return equality && typeof literal === 'string'
    ? { ...test, texts: new Set([literal]), among: site.op === 'eq' }
    : null;
}

/** Whether a field is in a list of literals; null for every other operation. */
export function membershipTest(id: string, literals: readonly Value[] | null, site: OperationSite): FieldTest | null {
  const { two: ask } = operatorOf(site.op);
  if (site.op !== 'in' || literals === null || ask === undefined) return null;
  const texts = new Set(literals.filter((literal) => typeof literal === 'string'));
  const { length } = literals;
  return { ...blind, id, texts, literal: literals, ask, site, cost: 2 + listCost(length), glance: length, length };
}

/** Whether a field is empty; null for every other operation. */
export function emptinessTest(id: string, site: OperationSite): FieldTest | null {
  const { one } = operatorOf(site.op);
  if (site.op !== 'isEmpty' || one === undefined) return null;
  return { ...blind, ...oneStep, id, ask: (value, _, run) => one(value, run), site };
}

/** A field that is a condition itself; it takes no step. */
export function truthTest(id: string, site: OperationSite): FieldTest {
  return { ...blind, ...oneStep, id, ask: (value) => (typeof value === 'boolean' ? value : null), site, cost: 0 };
}
