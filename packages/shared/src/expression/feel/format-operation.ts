import { dependenciesOf } from '../graph/dependencies.ts';
import type { Expression, OperationNode, OperatorName } from '../tree/tree.ts';
import { functionNameOf, infixOperators, intervalBrackets, propertyNameOf } from './functions.ts';
import { elementName, namesInsideFilter } from './names.ts';
import { writeChoice } from './option-names.ts';
import { level, typeAt, type Writer, type Written } from './written.ts';

interface Infix {
  readonly sign: string;
  readonly level: number;
  /** Levels the operands need. */
  readonly left: number;
  readonly right: number;
}

const signs = new Map([...infixOperators].map(([sign, op]) => [op, sign]));

function infix(op: OperatorName, own: number, [left, right]: readonly [number, number]): [OperatorName, Infix] {
  return [op, { sign: signs.get(op) ?? op, level: own, left, right }];
}

const infixes: ReadonlyMap<OperatorName, Infix> = new Map([
  infix('add', level.sum, [level.sum, level.product]),
  infix('subtract', level.sum, [level.sum, level.product]),
  infix('multiply', level.product, [level.product, level.power]),
  infix('divide', level.product, [level.product, level.power]),
  infix('power', level.power, [level.postfix, level.postfix]),
  ...(['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const).map((op) => infix(op, level.comparison, [level.sum, level.sum])),
]);

function writeInfix(node: OperationNode, form: Infix, writer: Writer): Written {
  const [a, b] = node.args as readonly [Expression, Expression];
  const isComparison = form.level === level.comparison;
  const option = (literal: Expression, beside: Expression) =>
    isComparison ? writeChoice(literal, beside, writer.names) : undefined;
  const left = option(a, b) ?? writer.part(a, form.left);
  const right = option(b, a) ?? writer.part(b, form.right);
  return { text: `${left} ${form.sign} ${right}`, level: form.level };
}

function writeJoined(node: OperationNode, own: number, writer: Writer): Written {
  const parts = node.args.map((argument) => writer.part(argument, own + 1));
  return { text: parts.join(` ${node.op} `), level: own };
}

function writeIf(node: OperationNode, writer: Writer): Written {
  const [condition, yes, no] = node.args as readonly [Expression, Expression, Expression];
  const text = `if ${writer.part(condition, level.or)} then ${writer.part(yes, level.or)} else ${writer.part(no)}`;
  return { text, level: level.open };
}

function writeInterval(node: OperationNode, [open, close]: readonly [string, string], writer: Writer): Written {
  const [value, low, high] = node.args as readonly [Expression, Expression, Expression];
  if (node.op === 'between') {
    const ends = `${writer.part(low, level.sum)} and ${writer.part(high, level.sum)}`;
    return { text: `${writer.part(value, level.sum)} between ${ends}`, level: level.comparison };
  }
  const range = `${open}${writer.part(low, level.sum)}..${writer.part(high, level.sum)}${close}`;
  return { text: `${writer.part(value, level.sum)} in ${range}`, level: level.test };
}

function writeMembership(node: OperationNode, writer: Writer): Written | null {
  const [value, list] = node.args as readonly [Expression, Expression];
  if ('list' in list) {
    const options = list.list.map((element) => writeChoice(element, value, writer.names) ?? writer.part(element));
    return { text: `${writer.part(value, level.sum)} in [${options.join(', ')}]`, level: level.test };
  }
  if (typeAt(list, writer.names).kind !== 'list') return null;
  return {
    text: `${writer.part(value, level.sum)} in ${writer.part(list, level.postfix)}`,
    level: level.test,
  };
}

function writePosition(node: OperationNode, writer: Writer): Written | null {
  const [list, position] = node.args as readonly [Expression, Expression];
  const type = typeAt(list, writer.names);
  if (type.kind !== 'list' || dependenciesOf(position).variables.includes(elementName)) return null;
  const inBrackets = namesInsideFilter(writer.names, type.of);
  if (typeAt(position, inBrackets).kind !== 'decimal') return null;
  const number = writer.inside(inBrackets).part(position);
  return { text: `${writer.part(list, level.postfix)}[${number}]`, level: level.postfix };
}

function writeCall(node: OperationNode, writer: Writer): Written {
  const [list] = node.args;
  const operands = node.args.map((argument, index) => {
    const isElement = node.op === 'listContains' && index === 1 && list !== undefined;
    return (isElement ? writeChoice(argument, list, writer.names) : undefined) ?? writer.part(argument);
  });
  return { text: `${functionNameOf(node.op) ?? node.op}(${operands.join(', ')})`, level: level.primary };
}

function writeSpecial(node: OperationNode, writer: Writer): Written | null {
  if (node.op === 'if') return writeIf(node, writer);
  if (node.op === 'in') return writeMembership(node, writer);
  if (node.op === 'elementAt') return writePosition(node, writer);
  if (node.op !== 'negate') return null;
  return { text: `-${writer.part(node.args[0] as Expression, level.postfix)}`, level: level.unary };
}

/** A part after a dot; a list or row would take the name for a column, so there it is a call. */
function writeProperty(of: Expression, property: string, writer: Writer): Written {
  const { kind } = typeAt(of, writer.names);
  if (kind === 'list' || kind === 'row') {
    return { text: `part(${writer.part(of)}, "${property}")`, level: level.primary };
  }
  return { text: `${writer.part(of, level.postfix)}.${property}`, level: level.postfix };
}

/** Writes an operation: sign between its operands, interval, property after a dot, or call. */
export function formatOperation(node: OperationNode, writer: Writer): Written {
  const form = infixes.get(node.op);
  if (form !== undefined) return writeInfix(node, form, writer);
  if (node.op === 'and' || node.op === 'or') return writeJoined(node, level[node.op], writer);
  const brackets = intervalBrackets.get(node.op);
  if (brackets !== undefined) return writeInterval(node, brackets, writer);
  const property = propertyNameOf(node.op);
  if (property !== undefined) return writeProperty(node.args[0] as Expression, property, writer);
  return writeSpecial(node, writer) ?? writeCall(node, writer);
}
