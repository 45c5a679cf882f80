import { type Dependencies, dependenciesOf } from '../graph/dependencies.ts';
import type { ExpressionScope } from '../scope.ts';
import { childrenOf } from '../tree/children.ts';
import type { ColumnNode, Expression, VariableNode } from '../tree/tree.ts';
import { constantValue } from '../values/constant-value.ts';
import { isKind, isList, type Value } from '../values/value.ts';
import { type Closure, step } from './closure.ts';
import { compileEach } from './compile-each.ts';
import { compileOperation } from './compile-operation.ts';
import { createPart, literalPart, operandValue, type Part } from './part.ts';
import { namedField, readField } from './read-field.ts';
import { boundedList, refuseOperands, type Site } from './run.ts';

/** An expression ready to run any number of times. */
export interface CompiledExpression {
  readonly expression: Expression;
  readonly dependencies: Dependencies;
  /** Whether it walks over lists and so binds variables. */
  readonly walks: boolean;
  readonly run: Closure;
}

interface Place {
  readonly pointer: string;
  /** Depth of each variable bound so far. */
  readonly bound: ReadonlyMap<string, number>;
  readonly depth: number;
}

const cellOf = (row: Value, column: string): Value => (isKind(row, 'row') ? (row.cells.get(column) ?? null) : null);

function compileColumn({ column }: ColumnNode, of: Part, site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const rows = operandValue(of, run);
    if (isKind(rows, 'row')) return cellOf(rows, column);
    run.site = site;
    if (!isList(rows)) return refuseOperands(run, [rows]);
    return boundedList(
      rows.map((row) => cellOf(row, column)),
      run,
    );
  };
}

function compileVariable({ var: name }: VariableNode, place: Place): Closure {
  const depth = place.bound.get(name);
  if (depth === undefined) return (run) => run.environment.variable(name);
  return (run) => run.bound[depth] ?? null;
}

function compileField(id: string): Part {
  const field = namedField(id);
  return createPart((run) => readField(run, field), { field });
}

function compileElements(elements: readonly Part[], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const values = elements.map((element) => element.run(run));
    run.site = site;
    return boundedList(values, run);
  };
}

/** A list of literals is the same list every time; it takes the same steps as any other. */
function compileLiterals(literals: readonly Value[], site: Site): Part {
  const run: Closure = (run) => {
    if (!step(run, site)) return null;
    run.site = site;
    return boundedList(literals, run);
  };
  return createPart(run, { literals });
}

function compileList(elements: readonly Part[], site: Site): Part {
  const literals = elements.flatMap(({ literal }) => (literal === undefined ? [] : [literal]));
  if (literals.length === elements.length) return compileLiterals(Object.freeze(literals), site);
  return createPart(compileElements(elements, site));
}

function compileNode(node: Expression, place: Place): Part {
  const inside = (expression: Expression, stepTo: string) =>
    compileNode(expression, { ...place, pointer: place.pointer + stepTo });
  if ('const' in node) return literalPart(constantValue(node.const));
  if ('field' in node) return compileField(node.field);
  if ('input' in node) return createPart((run) => run.environment.input(node.input));
  if ('var' in node) return createPart(compileVariable(node, place));
  const { pointer, depth } = place;
  if ('column' in node) return createPart(compileColumn(node, inside(node.of, '/of'), { op: 'each', pointer }));
  if ('list' in node) {
    const elements = node.list.map((element, index) => inside(element, `/list/${index}`));
    return compileList(elements, { op: 'list', pointer });
  }
  if ('op' in node) {
    const operands = node.args.map((argument, index) => inside(argument, `/args/${index}`));
    return compileOperation(operands, { op: node.op, pointer });
  }
  const bound = new Map([...place.bound, [node.as, depth]]);
  const body = compileNode(node.do, { pointer: `${pointer}/do`, bound, depth: depth + 1 });
  return createPart(
    compileEach(node.each, { list: inside(node.in, '/in'), body, depth, site: { op: 'each', pointer } }),
  );
}

function hasWalk(node: Expression): boolean {
  return 'each' in node || childrenOf(node).some((child) => hasWalk(child.expression));
}

/** Compiles a checked tree to closures. Names are resolved when it runs, through the environment's own scope. */
export function compileExpression(expression: Expression, _scope?: ExpressionScope): CompiledExpression {
  return {
    expression,
    dependencies: dependenciesOf(expression),
    walks: hasWalk(expression),
    run: compileNode(expression, { pointer: '', bound: new Map(), depth: 0 }).run,
  };
}
