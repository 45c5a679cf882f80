import type { Expression, OperationNode } from '../tree/tree.ts';
import { constantValue } from '../values/constant-value.ts';
import type { Value } from '../values/value.ts';
import { type Domain, nameOf } from './domain.ts';
import { type Bound, complementIntervals, everything, type Interval } from './intervals.ts';
import type { Names } from './names.ts';
import { type Region, steppedIntervals } from './region.ts';
import { boxes, type Truth } from './truth-parts.ts';

/** What a comparison is about. */
export interface Asked {
  readonly key: string;
  readonly domain: Domain;
}

const at = (value: Value, closed: boolean): Bound => ({ value, closed });

/** The intervals in which `subject op low [high]` holds. */
function intervalsOf(op: string, low: Value, high: Value): readonly Interval[] | null {
  switch (op) {
    case 'eq':
      return [{ low: at(low, true), high: at(low, true) }];
    case 'ne':
      return complementIntervals([{ low: at(low, true), high: at(low, true) }]);
    case 'lt':
    case 'le':
      return [{ low: null, high: at(low, op === 'le') }];
    case 'gt':
    case 'ge':
      return [{ low: at(low, op === 'ge'), high: null }];
    case 'between':
    case 'betweenOpen':
    case 'betweenOpenStart':
    case 'betweenOpenEnd': {
      const from = at(low, op === 'between' || op === 'betweenOpenEnd');
      return [{ low: from, high: at(high, op === 'between' || op === 'betweenOpenStart') }];
    }
    default:
      return null;
  }
}

const mirrored: Readonly<Record<string, string>> = { lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };

/** A comparison of a subject with literals. */
export interface Comparison {
  readonly op: string;
  readonly subject: Expression;
  readonly values: readonly Value[];
}

/** The value of a literal; undefined for anything else. */
export const literal = (node: Expression | undefined): Value | undefined =>
  node !== undefined && 'const' in node ? constantValue(node.const) : undefined;

/** A comparison of something with literals; undefined for every other operation. */
export function comparisonIn(node: OperationNode): Comparison | undefined {
  const [first, second, third] = node.args;
  if (first === undefined) return undefined;
  const values = [second, third].filter((operand) => operand !== undefined).map(literal);
  if (!('const' in first) && values.length > 0 && values.every((value) => value !== undefined)) {
    return { op: node.op, subject: first, values };
  }
  const left = literal(first);
  if (left === undefined || second === undefined || third !== undefined || 'const' in second) return undefined;
  return { op: mirrored[node.op] ?? node.op, subject: second, values: [left] };
}

function orderedTruth({ op, values }: Comparison, { key, domain }: Asked): Truth | null {
  const [low = null, high = null] = values;
  const intervals = intervalsOf(op, low, high);
  if (intervals === null) return null;
  const region = (part: readonly Interval[]): Region => {
    return { kind: 'ordered', intervals: steppedIntervals(part, domain), empty: false };
  };
  return {
    yes: boxes(key, region(intervals), domain),
    no: boxes(key, region(complementIntervals(intervals)), domain),
  };
}

function namedTruth(op: string, names: Names, on: Asked): Truth | null {
  if (op !== 'eq' && op !== 'ne' && op !== 'in') return null;
  const region = (except: boolean): Region => ({ kind: 'named', names, except, empty: false });
  const [inside, outsideOf] = [boxes(on.key, region(false), on.domain), boxes(on.key, region(true), on.domain)];
  return op === 'ne' ? { yes: outsideOf, no: inside } : { yes: inside, no: outsideOf };
}

/** Equality with the empty value, which every subject answers. */
function emptyTruth(op: string, on: Asked): Truth {
  if (op !== 'eq' && op !== 'ne') return { yes: [], no: [] };
  const { key, domain } = on;
  const nothing: Region =
    domain.kind === 'ordered'
      ? { kind: 'ordered', intervals: [], empty: domain.mayBeEmpty }
      : { kind: 'named', names: new Set(), except: false, empty: domain.mayBeEmpty };
  const something: Region =
    domain.kind === 'ordered'
      ? { kind: 'ordered', intervals: [everything], empty: false }
      : { kind: 'named', names: new Set(), except: true, empty: false };
  const truth = { yes: boxes(key, nothing, domain), no: boxes(key, something, domain) };
  return op === 'eq' ? truth : { yes: truth.no, no: truth.yes };
}

/** With an empty subject, = and != against a literal are answered: not equal. */
function withEmptySubject(truth: Truth, op: string, on: Asked): Truth {
  if (!on.domain.mayBeEmpty || (op !== 'eq' && op !== 'ne' && op !== 'in')) return truth;
  const unequal = emptyTruth('eq', on).yes;
  return op === 'ne' ? { ...truth, yes: [...truth.yes, ...unequal] } : { ...truth, no: [...truth.no, ...unequal] };
}

/** Where a comparison with literals holds; null when the analysis does not know its operator or values. */
export function comparisonTruth(comparison: Comparison, on: Asked): Truth | null {
  const { op, values } = comparison;
  if (values.includes(null)) return emptyTruth(op, on);
  const names = on.domain.kind === 'named' ? values.map(nameOf) : undefined;
  if (names?.includes(null)) return null;
  const truth = names === undefined ? orderedTruth(comparison, on) : namedTruth(op, new Set(names as string[]), on);
  return truth === null ? null : withEmptySubject(truth, op, on);
}

/** Where `is empty` holds: on the empty value, and on a text without letters. */
export function emptinessTruth(on: Asked, isText: boolean): Truth {
  if (!isText) return emptyTruth('eq', on);
  const empty: Region = { kind: 'named', names: new Set(['']), except: false, empty: on.domain.mayBeEmpty };
  const filled: Region = { kind: 'named', names: new Set(['']), except: true, empty: false };
  return { yes: boxes(on.key, empty, on.domain), no: boxes(on.key, filled, on.domain) };
}
