import { dependenciesOf } from '../graph/dependencies.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import type { Expression, OperationNode } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import { writerAt } from './format.ts';
import { formatConstant } from './format-constant.ts';
import { infixOperators, intervalBrackets } from './functions.ts';
import { type FeelNames, namesInsideTest, subjectName } from './names.ts';
import { writeChoice } from './option-names.ts';
import { level, type Writer } from './written.ts';

const signs = new Map([...infixOperators].map(([sign, op]) => [op, sign]));
const comparing: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

const isSubject = (node: Expression | undefined): boolean =>
  node !== undefined && 'var' in node && node.var === subjectName;
const mentionsSubject = (node: Expression): boolean => dependenciesOf(node).variables.includes(subjectName);

function writeOperand(operand: Expression, writer: Writer): string {
  return writeChoice(operand, { var: subjectName }, writer.names) ?? writer.part(operand, level.sum);
}

function writeComparison(node: OperationNode, operand: Expression, writer: Writer): string {
  if (node.op === 'eq' && 'const' in operand) {
    return writeChoice(operand, { var: subjectName }, writer.names) ?? formatConstant(operand.const).text;
  }
  return `${signs.get(node.op)} ${writeOperand(operand, writer)}`;
}

/** The short form of a test on the subject; undefined when it has none. */
function shortForm(node: Expression, writer: Writer): string | undefined {
  if (!('op' in node) || !isSubject(node.args[0]) || node.args.slice(1).some(mentionsSubject)) return undefined;
  const [, first, second] = node.args;
  const brackets = intervalBrackets.get(node.op);
  if (brackets !== undefined && first !== undefined && second !== undefined) {
    return `${brackets[0]}${writer.part(first, level.sum)}..${writer.part(second, level.sum)}${brackets[1]}`;
  }
  if (first === undefined) return undefined;
  if (comparing.has(node.op)) return writeComparison(node, first, writer);
  if (node.op !== 'in' || !('list' in first)) return undefined;
  return `[${first.list.map((element) => writeOperand(element, writer)).join(', ')}]`;
}

function alternatives(node: Expression): readonly Expression[] {
  return 'op' in node && node.op === 'or' ? node.args : [node];
}

function shortForms(node: Expression, writer: Writer): string | undefined {
  const forms = alternatives(node).map((test) => shortForm(test, writer));
  return forms.every((form) => form !== undefined) ? forms.join(', ') : undefined;
}

function writeTest(node: Expression, writer: Writer): string | undefined {
  const short = shortForm(node, writer);
  if (short !== undefined) return short;
  const negated = 'op' in node && node.op === 'not' ? node.args[0] : undefined;
  const inner = negated === undefined ? undefined : shortForms(negated, writer);
  if (inner !== undefined) return `not(${inner})`;
  if (!mentionsSubject(node)) return undefined;
  // At the beginning of a cell, `not(`, `-` and `[` are read as parts of the test, not of the expression.
  const text = writer.part(node, level.and);
  return /^(?:not\b|-|\[)/.test(text) ? `(${text})` : text;
}

/** The unary tests of a condition on `input`, as a table cell shows them; null when the condition says nothing of it. */
export function formatFeelTests(condition: Expression, names: FeelNames, subject: ExpressionType): string | null {
  const writer = writerAt(namesInsideTest(names, subject));
  const tests = alternatives(canonicalExpression(condition)).map((test) => writeTest(test, writer));
  return tests.every((test) => test !== undefined) ? tests.join(', ') : null;
}
