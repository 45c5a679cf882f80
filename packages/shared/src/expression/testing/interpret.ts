import type { Environment } from '../evaluate/environment.ts';
import type { Evaluation } from '../evaluate/evaluate.ts';
import { boundedList, type EvaluationBudget, exhausted, type Run, refuseOperands, type Site } from '../evaluate/run.ts';
import { operatorOf } from '../operators/operator-table.ts';
import type { EachNode, Expression, OperationNode } from '../tree/tree.ts';
import { constantValue } from '../values/constant-value.ts';
import { isKind, isList, type Value } from '../values/value.ts';

interface Place {
  readonly pointer: string;
  readonly bound: ReadonlyMap<string, Value>;
}

/** Every node that is no leaf takes a step before it does anything, and gives nothing once they are used up. */
function affords(run: Run, site: Site): boolean {
  run.steps += 1;
  run.site = site;
  return !exhausted(run);
}

/** The operators that need not all their operands. */
function interpretLazy(node: OperationNode, operand: (index: number) => Value): Value | undefined {
  if (node.op === 'if') return operand(0) === true ? operand(1) : operand(2);
  if (node.op === 'and' || node.op === 'or') {
    const decisive = node.op === 'or';
    const answers: Value[] = [];
    for (const index of node.args.keys()) {
      const answer = operand(index);
      if (answer === decisive) return decisive;
      answers.push(answer);
    }
    return answers.every((answer) => typeof answer === 'boolean') ? !decisive : null;
  }
  if (node.op !== 'coalesce') return undefined;
  for (const index of node.args.keys()) {
    const value = operand(index);
    if (value !== null) return value;
  }
  return null;
}

function interpretOperation(node: OperationNode, run: Run, place: Place): Value {
  const site: Site = { op: node.op, pointer: place.pointer };
  if (!affords(run, site)) return null;
  const operand = (index: number) => {
    const inside = { ...place, pointer: `${place.pointer}/args/${index}` };
    return interpretNode(node.args[index] as Expression, run, inside);
  };
  const lazy = interpretLazy(node, operand);
  if (lazy !== undefined) return lazy;
  const operands = node.args.map((_, index) => operand(index));
  run.site = site;
  return operatorOf(node.op).apply(operands, run);
}

function interpretEach(node: EachNode, run: Run, place: Place): Value {
  const site: Site = { op: 'each', pointer: place.pointer };
  if (!affords(run, site)) return null;
  const list = interpretNode(node.in, run, { ...place, pointer: `${place.pointer}/in` });
  run.site = site;
  if (!isList(list)) return refuseOperands(run, [list]);
  const results: Value[] = [];
  for (const element of list) {
    if (!affords(run, site)) return null;
    const bound = new Map([...place.bound, [node.as, element]]);
    results.push(interpretNode(node.do, run, { pointer: `${place.pointer}/do`, bound }));
    if (results.at(-1) === (node.each === 'some' ? true : node.each === 'every' ? false : undefined)) break;
  }
  if (run.steps > run.limit) return null;
  if (node.each === 'map') return boundedList(results, run);
  if (node.each === 'filter') return list.filter((_, index) => results[index] === true);
  const decisive = node.each === 'some';
  if (results.includes(decisive)) return decisive;
  return results.every((result) => typeof result === 'boolean') ? !decisive : null;
}

const cellOf = (row: Value, column: string): Value => (isKind(row, 'row') ? (row.cells.get(column) ?? null) : null);

function interpretNode(node: Expression, run: Run, place: Place): Value {
  if ('const' in node) return constantValue(node.const);
  if ('field' in node) return run.environment.field(node.field);
  if ('input' in node) return run.environment.input(node.input);
  if ('var' in node) return place.bound.get(node.var) ?? run.environment.variable(node.var);
  if ('op' in node) return interpretOperation(node, run, place);
  if ('each' in node) return interpretEach(node, run, place);
  const { pointer } = place;
  if ('list' in node) {
    const site: Site = { op: 'list', pointer };
    if (!affords(run, site)) return null;
    const values = node.list.map((element, index) =>
      interpretNode(element, run, { ...place, pointer: `${pointer}/list/${index}` }),
    );
    run.site = site;
    return boundedList(values, run);
  }
  if (!affords(run, { op: 'each', pointer })) return null;
  const rows = interpretNode(node.of, run, { ...place, pointer: `${pointer}/of` });
  if (isKind(rows, 'row')) return cellOf(rows, node.column);
  run.site = { op: 'each', pointer };
  if (!isList(rows)) return refuseOperands(run, [rows]);
  return boundedList(
    rows.map((row) => cellOf(row, node.column)),
    run,
  );
}

/** Evaluates a tree node by node, with nothing worked out beforehand: slow, and plainly what `evaluate` must give. */
export function interpret(expression: Expression, environment: Environment, budget: EvaluationBudget): Evaluation {
  const run: Run = {
    environment,
    cells: [],
    scope: 0,
    turn: 0,
    budget,
    limit: budget.steps,
    diagnostics: null,
    bound: [],
    site: { op: 'list', pointer: '' },
    steps: 0,
  };
  const value = interpretNode(expression, run, { pointer: '', bound: new Map() });
  return { value: run.steps > run.limit ? null : value, diagnostics: run.diagnostics ?? [], steps: run.steps };
}
