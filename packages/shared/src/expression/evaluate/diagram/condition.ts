import type { Part } from '../part.ts';
import type { OperationSite } from '../run.ts';
import { comparisonTest, emptinessTest, type FieldTest, membershipTest, truthTest } from './field-test.ts';

/** A condition made of nothing but tests of fields. */
export type Condition =
  | { readonly kind: 'test'; readonly test: FieldTest }
  | { readonly kind: 'not'; readonly of: Condition }
  /** `and` is decided by false, `or` by true. */
  | { readonly kind: 'joined'; readonly decisive: boolean; readonly of: readonly Condition[] };

/** An `if` with such a condition. */
export interface Choice {
  readonly condition: Condition;
  readonly yes: Part;
  readonly no: Part;
}

function testOf([operand, other]: readonly Part[], site: OperationSite): FieldTest | null {
  if (operand === undefined || operand.field === null) return null;
  const { id } = operand.field;
  if (other === undefined) return emptinessTest(id, site);
  return comparisonTest(id, other.literal, site) ?? membershipTest(id, other.literals, site);
}

function asCondition({ condition, field }: Part, site: OperationSite): Condition | null {
  return field === null ? condition : { kind: 'test', test: truthTest(field.id, site) };
}

/** The condition that an operation is; null when it asks for more than tests of fields. */
export function conditionOf(operands: readonly Part[], site: OperationSite): Condition | null {
  const test = testOf(operands, site);
  if (test !== null) return { kind: 'test', test };
  // A field that is no condition would have to be refused by "not"; so only a condition is turned around.
  const [operand] = operands;
  if (site.op === 'not') {
    const of = operand?.condition ?? null;
    return of === null ? null : { kind: 'not', of };
  }
  if (site.op !== 'and' && site.op !== 'or') return null;
  const of = operands.flatMap((part) => asCondition(part, site) ?? []);
  return of.length === operands.length ? { kind: 'joined', decisive: site.op === 'or', of } : null;
}

/** The choice that an operation is; null when it is no `if` or its condition asks for more than tests of fields. */
export function choiceOf([part, yes, no]: readonly Part[], site: OperationSite): Choice | null {
  if (site.op !== 'if' || part === undefined || yes === undefined || no === undefined) return null;
  const condition = asCondition(part, site);
  return condition === null ? null : { condition, yes, no };
}
