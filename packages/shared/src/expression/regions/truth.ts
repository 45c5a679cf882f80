import { inferType } from '../check/check-node.ts';
import { compileExpression } from '../evaluate/compile.ts';
import type { Environment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { dependenciesOf } from '../graph/dependencies.ts';
import type { ExpressionScope } from '../scope.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import type { Expression, OperationNode } from '../tree/tree.ts';
import { constantValue } from '../values/constant-value.ts';
import { type Box, intersectAll, maximumBoxes, type Subject } from './box.ts';
import { type Asked, comparisonIn, comparisonTruth, emptinessTruth, literal } from './comparison-truth.ts';
import { type Domain, domainOf } from './domain.ts';
import type { Region } from './region.ts';
import { boxes, type Truth } from './truth-parts.ts';

/** The subjects found so far; each has one key, however often it is mentioned. */
export interface TruthReading {
  readonly scope: ExpressionScope;
  readonly subjects: Map<string, Subject>;
}

const always: Truth = { yes: [new Map()], no: [] };
const never: Truth = { yes: [], no: [new Map()] };
const unanswered: Truth = { yes: [], no: [] };
const nothing = () => null;
const emptyEnvironment: Environment = { field: nothing, input: nothing, variable: nothing };

/** A fresh reading. */
export function startTruth(scope: ExpressionScope): TruthReading {
  return { scope, subjects: new Map() };
}

function subjectOf(expression: Expression, reading: TruthReading): Asked | null {
  const domain = domainOf(inferType(expression, reading.scope));
  if (domain === null) return null;
  const key = JSON.stringify(expression);
  if (!reading.subjects.has(key)) reading.subjects.set(key, { expression, domain });
  return { key, domain };
}

/** A condition the analysis does not look into: it is its own subject. */
function opaque(node: Expression, reading: TruthReading): Truth {
  const key = JSON.stringify(node);
  const { mayBeEmpty } = inferType(node, reading.scope);
  const domain: Domain = { kind: 'named', mayBeEmpty, names: new Set(['true', 'false']) };
  reading.subjects.set(key, { expression: node, domain });
  const is = (name: string): Region => ({ kind: 'named', names: new Set([name]), except: false, empty: false });
  return { yes: boxes(key, is('true'), domain), no: boxes(key, is('false'), domain) };
}

/** `subject in [a, b]` as the alternatives it stands for. */
function membershipTruth(node: OperationNode, reading: TruthReading): Truth | null {
  const [subject, list] = node.args;
  if (subject === undefined || list === undefined || !('list' in list) || 'const' in subject) return null;
  const tests = list.list.map((element): Expression => ({ op: 'eq', args: [subject, element] }));
  if (tests.length === 0 || !list.list.every((element) => literal(element) !== undefined)) return null;
  return tests.length === 1
    ? truthOfNode(tests[0] as Expression, reading)
    : joinedTruth({ op: 'or', args: tests }, reading);
}

function negated(truth: Truth | null): Truth | null {
  return truth === null ? null : { yes: truth.no, no: truth.yes };
}

function joinedTruth(node: OperationNode, reading: TruthReading): Truth | null {
  const parts = node.args.map((argument) => truthOfNode(argument, reading));
  if (!parts.every((part) => part !== null)) return null;
  const oriented = node.op === 'and' ? parts : parts.map(({ yes, no }) => ({ yes: no, no: yes }));
  let together: readonly Box[] | null = [new Map()];
  const apart: Box[] = [];
  for (const { yes, no } of oriented) {
    together = together === null ? null : intersectAll(together, yes, reading.subjects);
    apart.push(...no);
  }
  if (together === null || apart.length > maximumBoxes) return null;
  return node.op === 'and' ? { yes: together, no: apart } : { yes: apart, no: together };
}

function comparedTruth(node: OperationNode, reading: TruthReading): Truth | null {
  const comparison = node.op === 'isEmpty' ? undefined : comparisonIn(node);
  const subject = node.op === 'isEmpty' ? node.args[0] : comparison?.subject;
  if (subject === undefined || fixedTruth(subject) !== null) return null;
  const on = subjectOf(subject, reading);
  if (on === null) return null;
  if (comparison !== undefined) return comparisonTruth(comparison, on);
  return emptinessTruth(on, inferType(subject, reading.scope).kind === 'text');
}

/** The truth of a condition that reads nothing: it is what it evaluates to. */
function fixedTruth(node: Expression): Truth | null {
  const { fields, inputs, variables } = dependenciesOf(node);
  if (fields.length + inputs.length + variables.length > 0) return null;
  const { value } = evaluate(compileExpression(node), emptyEnvironment);
  return value === true ? always : value === false ? never : unanswered;
}

function truthOfNode(node: Expression, reading: TruthReading): Truth | null {
  if ('const' in node) {
    const value = constantValue(node.const);
    return value === true ? always : value === false ? never : unanswered;
  }
  if ('op' in node) {
    if (node.op === 'and' || node.op === 'or') return joinedTruth(node, reading);
    const [first] = node.args;
    if (node.op === 'not' && first !== undefined) return negated(truthOfNode(first, reading));
    if (node.op === 'in') return membershipTruth(node, reading) ?? fixedTruth(node) ?? opaque(node, reading);
    return comparedTruth(node, reading) ?? fixedTruth(node) ?? opaque(node, reading);
  }
  return fixedTruth(node) ?? opaque(node, reading);
}

/** Where a condition holds; null when it is too entangled to say. Subjects it asks about are added to the reading. */
export function truthOf(condition: Expression, reading: TruthReading): Truth | null {
  return truthOfNode(canonicalExpression(condition), reading);
}
