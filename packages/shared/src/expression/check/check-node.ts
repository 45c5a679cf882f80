import { operatorOf } from '../operators/operator-table.ts';
import { unify } from '../operators/unify.ts';
import type { ExpressionScope, ScopeField } from '../scope.ts';
import { withVariable } from '../scope.ts';
import type { ColumnNode, EachNode, Expression, ListNode, OperationNode } from '../tree/tree.ts';
import { type ExpressionType, listType, typeOfKind, unknownType, withEmptiness } from '../types.ts';
import { checkChoices } from './check-choices.ts';
import { checkEmptiness } from './check-emptiness.ts';
import { checkPattern } from './check-pattern.ts';
import { constantType } from './constant-type.ts';
import type { ExpressionProblem } from './expression-problem.ts';

/** Where a node stands while it is checked. */
export interface CheckPlace {
  readonly scope: ExpressionScope;
  readonly pointer: string;
  readonly problems: ExpressionProblem[];
}

/** Text key of a type's name. */
export function typeName(type: ExpressionType): string {
  return `expression.type.${type.kind}`;
}

function note(place: CheckPlace, problem: Omit<ExpressionProblem, 'pointer'>): ExpressionType {
  place.problems.push({ ...problem, pointer: place.pointer });
  return unknownType;
}

function unknownName(place: CheckPlace, code: ExpressionProblem['code'], name: string): ExpressionType {
  return note(place, { code, severity: 'error', params: { name } });
}

function checkOperation(node: OperationNode, place: CheckPlace): ExpressionType {
  const operands = node.args.map((argument, index) =>
    checkNode(argument, { ...place, pointer: `${place.pointer}/args/${index}` }),
  );
  const operator = operatorOf(node.op);
  const inferred = operator.infer(operands);
  checkChoices(node, operands, place);
  checkEmptiness(node, operands, place);
  checkPattern(node, place);
  if ('type' in inferred) return inferred.type;
  const names = operands.slice(0, 2).map(typeName);
  return note(place, {
    code: inferred.clash,
    severity: 'error',
    params: {
      operator: `expression.operator.${node.op}`,
      left: names[0] ?? '',
      right: names[1] ?? names[0] ?? '',
      ...inferred.params,
    },
  });
}

function columnsOf(type: ExpressionType): ReadonlyMap<string, ScopeField> | undefined {
  if (type.kind === 'row') return type.columns;
  return type.kind === 'list' && type.of.kind === 'row' ? type.of.columns : undefined;
}

function checkColumn(node: ColumnNode, place: CheckPlace): ExpressionType {
  const of = checkNode(node.of, { ...place, pointer: `${place.pointer}/of` });
  if (of.kind === 'unknown' || (of.kind === 'list' && of.of.kind === 'unknown')) return unknownType;
  const column = columnsOf(of)?.get(node.column);
  if (column === undefined) return unknownName(place, 'unknown-column', node.column);
  if (of.kind === 'row') return withEmptiness(column.type, of.mayBeEmpty || column.type.mayBeEmpty);
  return listType(column.type, of.mayBeEmpty);
}

const eachResults: Readonly<Record<EachNode['each'], (list: ExpressionType, body: ExpressionType) => ExpressionType>> =
  {
    some: (list, body) => typeOfKind('boolean', { mayBeEmpty: list.mayBeEmpty || body.mayBeEmpty }),
    every: (list, body) => typeOfKind('boolean', { mayBeEmpty: list.mayBeEmpty || body.mayBeEmpty }),
    filter: (list) => list,
    map: (list, body) => listType(body, list.mayBeEmpty),
  };

function checkEach(node: EachNode, place: CheckPlace): ExpressionType {
  const list = checkNode(node.in, { ...place, pointer: `${place.pointer}/in` });
  const element = list.kind === 'list' ? list.of : unknownType;
  const scope = withVariable(place.scope, node.as, element);
  const body = checkNode(node.do, { ...place, scope, pointer: `${place.pointer}/do` });
  const listFits = list.kind === 'list' || list.kind === 'unknown';
  const bodyFits = node.each === 'map' || body.kind === 'boolean' || body.kind === 'unknown';
  if (listFits && bodyFits)
    return eachResults[node.each](list.kind === 'list' ? list : listType(unknownType, true), body);
  return note(place, {
    code: 'operand-type',
    severity: 'error',
    params: { operator: `expression.operator.${node.each}`, left: typeName(list), right: typeName(body) },
  });
}

function checkList(node: ListNode, place: CheckPlace): ExpressionType {
  const elements = node.list.map((element, index) =>
    checkNode(element, { ...place, pointer: `${place.pointer}/list/${index}` }),
  );
  const common = unify(elements);
  return listType('type' in common ? common.type : unknownType);
}

/** The type of a node; what is wrong with it is added to the place's problems. */
export function checkNode(node: Expression, place: CheckPlace): ExpressionType {
  if ('const' in node) return constantType(node.const);
  if ('field' in node)
    return place.scope.fields.get(node.field)?.type ?? unknownName(place, 'unknown-field', node.field);
  if ('input' in node) return place.scope.inputs.get(node.input) ?? unknownName(place, 'unknown-input', node.input);
  if ('var' in node) return place.scope.variables.get(node.var) ?? unknownName(place, 'unknown-variable', node.var);
  if ('op' in node) return checkOperation(node, place);
  if ('column' in node) return checkColumn(node, place);
  return 'list' in node ? checkList(node, place) : checkEach(node, place);
}

/** The type of an expression, without looking for problems. */
export function inferType(expression: Expression, scope: ExpressionScope): ExpressionType {
  return checkNode(expression, { scope, pointer: '', problems: [] });
}
