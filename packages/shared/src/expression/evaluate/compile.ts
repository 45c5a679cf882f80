import { type Dependencies, dependenciesOf } from '../graph/dependencies.ts';
import type { ExpressionScope } from '../scope.ts';
import { childrenOf } from '../tree/children.ts';
import type { ColumnNode, Expression, VariableNode } from '../tree/tree.ts';
import { constantValue } from '../values/constant-value.ts';
import { isKind, isList, type Value } from '../values/value.ts';
import { type Closure, step } from './closure.ts';
import { compileEach } from './compile-each.ts';
import { compileOperation } from './compile-operation.ts';
import type { Environment, ReadValue } from './environment.ts';
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

function compileColumn({ column }: ColumnNode, of: Closure, site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const rows = of(run);
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

/** Keeps the reader of the environment it ran on last; most expressions run on one environment again and again. */
function compileField(id: string): Closure {
  let environment: Environment | null = null;
  let read: ReadValue = () => null;
  return (run) => {
    if (run.environment !== environment) {
      environment = run.environment;
      const own = environment;
      read = own.fieldReader?.(id) ?? (() => own.field(id));
    }
    return read();
  };
}

function compileList(elements: readonly Closure[], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const values = elements.map((element) => element(run));
    run.site = site;
    return boundedList(values, run);
  };
}

/** A list of literals is the same list every time; it takes the same steps as any other. */
function compileConstantList(values: readonly Value[], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    run.site = site;
    return boundedList(values, run);
  };
}

function compileNode(node: Expression, place: Place): Closure {
  const inside = (expression: Expression, stepTo: string) =>
    compileNode(expression, { ...place, pointer: place.pointer + stepTo });
  if ('const' in node) {
    const value = constantValue(node.const);
    return () => value;
  }
  if ('field' in node) return compileField(node.field);
  if ('input' in node) return (run) => run.environment.input(node.input);
  if ('var' in node) return compileVariable(node, place);
  const { pointer, depth } = place;
  if ('column' in node) return compileColumn(node, inside(node.of, '/of'), { op: 'each', pointer });
  if ('list' in node) {
    const site: Site = { op: 'list', pointer };
    const constants = node.list.flatMap((element) => ('const' in element ? [constantValue(element.const)] : []));
    if (constants.length === node.list.length) return compileConstantList(Object.freeze(constants), site);
    return compileList(
      node.list.map((element, index) => inside(element, `/list/${index}`)),
      site,
    );
  }
  if ('op' in node) {
    const operands = node.args.map((argument, index) => inside(argument, `/args/${index}`));
    const constants = node.args.map((argument) => ('const' in argument ? constantValue(argument.const) : undefined));
    return compileOperation(node, operands, { pointer, constants });
  }
  const bound = new Map([...place.bound, [node.as, depth]]);
  const body = compileNode(node.do, { pointer: `${pointer}/do`, bound, depth: depth + 1 });
  return compileEach(node.each, { list: inside(node.in, '/in'), body, depth, site: { op: 'each', pointer } });
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
    run: compileNode(expression, { pointer: '', bound: new Map(), depth: 0 }),
  };
}
