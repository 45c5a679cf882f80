import type { Constant, Expression, ExpressionType, OperatorName, TableCell } from '@dealwright/shared';
import { freshConstant } from '../inspector/fresh-clause.ts';
import { asInterval } from './interval-test.ts';

/** What plain inputs can say of an input. */
export type PlainTest =
  | { readonly kind: 'any' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'compare'; readonly op: CompareOp; readonly values: readonly Constant[] }
  | { readonly kind: 'options'; readonly except: boolean; readonly options: readonly string[] };

/** Comparisons in the order in which they are offered; the last four have two ends. */
export const compareOps = [
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'between',
  'betweenOpenStart',
  'betweenOpenEnd',
  'betweenOpen',
] as const satisfies readonly OperatorName[];

/** One of the comparisons. */
export type CompareOp = (typeof compareOps)[number];

const input = { var: 'input' } as const;

/** How many values a comparison takes. */
export function valuesOf(op: CompareOp): 1 | 2 {
  return op.startsWith('between') ? 2 : 1;
}

/** The plain form of a cell; null when only FEEL says it. */
export function plainTestOf(cell: TableCell): PlainTest | null {
  if ('any' in cell) return { kind: 'any' };
  const test = asInterval(cell.test);
  const options = optionsOf(test);
  if (options !== null) return { kind: 'options', except: false, options };
  if (!('op' in test)) return null;
  if (test.op === 'not') {
    const excepted = test.args[0] === undefined ? null : optionsOf(test.args[0]);
    return excepted === null ? null : { kind: 'options', except: true, options: excepted };
  }
  const [subject, ...rest] = test.args;
  const op = compareOps.find((one) => one === test.op);
  if (op === undefined || subject === undefined || !('var' in subject) || subject.var !== 'input') return null;
  const values = rest.flatMap((part) => ('const' in part ? [part.const] : []));
  const [first] = values;
  if (values.length !== rest.length || first === undefined) return null;
  return op === 'eq' && 'empty' in first ? { kind: 'empty' } : { kind: 'compare', op, values };
}

/** Options a test allows, when it allows nothing else. */
function optionsOf(test: Expression): readonly string[] | null {
  if (!('op' in test)) return null;
  if (test.op === 'or') {
    const each = test.args.map(optionsOf);
    return each.every((one) => one !== null) ? each.flat() : null;
  }
  const [subject, value] = test.args;
  if (subject === undefined || value === undefined || !('var' in subject)) return null;
  if (test.op === 'in' && 'list' in value) {
    const each = value.list.map((one) => ('const' in one && 'choice' in one.const ? one.const.choice : null));
    return each.every((one) => one !== null) ? each : null;
  }
  return test.op === 'eq' && 'const' in value && 'choice' in value.const ? [value.const.choice] : null;
}

/** The cell that a plain form means. */
export function cellOf(plain: PlainTest): TableCell {
  switch (plain.kind) {
    case 'any':
      return { any: true };
    case 'empty':
      return { test: { op: 'eq', args: [input, { const: { empty: true } }] } };
    case 'compare':
      return { test: { op: plain.op, args: [input, ...plain.values.map((one) => ({ const: one }))] } };
    case 'options': {
      const equal = plain.options.map((choice): Expression => ({ op: 'eq', args: [input, { const: { choice } }] }));
      const [only] = equal;
      if (only === undefined) return { any: true };
      const some: Expression = equal.length === 1 ? only : { op: 'or', args: equal };
      return { test: plain.except ? { op: 'not', args: [some] } : some };
    }
  }
}

/** A comparison with as many values as it takes; those that are there are kept. */
export function comparison(op: CompareOp, type: ExpressionType, before: readonly Constant[]): PlainTest {
  const values = Array.from({ length: valuesOf(op) }, (_, index) => before[index] ?? before[0] ?? freshConstant(type));
  return { kind: 'compare', op, values };
}

/** Comparisons that make sense for a type. */
export function compareOpsFor({ kind }: ExpressionType): readonly CompareOp[] {
  const ordered: ReadonlySet<string> = new Set(['decimal', 'money', 'date', 'dateTime', 'time', 'duration']);
  return ordered.has(kind) ? compareOps : ['eq', 'ne'];
}
