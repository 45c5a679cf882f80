import type { Expression } from '../tree/tree.ts';
import { componentsInOrder } from './components.ts';
import { dependenciesOf } from './dependencies.ts';

/** An expression with a name of its own and, when it computes a field or column, the id of that. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: Expression;
  readonly target?: string;
}

/** Who reads what, and in which order expressions must run. */
export interface DependencyGraph {
  /** Names in an order in which everything is computed before it is read; members of cycles are left out. */
  readonly order: readonly string[];
  /** Groups of names that depend on themselves. */
  readonly cycles: readonly (readonly string[])[];
  /** Names of the expressions that read a field, column or `input:<name>`. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  /** The field or column a name computes. */
  readonly targets: ReadonlyMap<string, string>;
}

/** The key of an input among the readers. */
export function inputKey(name: string): string {
  return `input:${name}`;
}

function readersOf(expressions: readonly NamedExpression[]): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { name, expression } of expressions) {
    const { fields, columns, inputs } = dependenciesOf(expression);
    for (const key of new Set([...fields, ...columns, ...inputs.map(inputKey)])) {
      const list = readers.get(key);
      if (list === undefined) readers.set(key, [name]);
      else list.push(name);
    }
  }
  return readers;
}

/** Builds the graph of named expressions. */
export function buildDependencyGraph(expressions: readonly NamedExpression[]): DependencyGraph {
  const readers = readersOf(expressions);
  const targets = new Map(
    expressions.flatMap(({ name, target }) => (target === undefined ? [] : [[name, target] as const])),
  );
  const successors = new Map(
    expressions.map(({ name, target }) => [name, target === undefined ? [] : (readers.get(target) ?? [])] as const),
  );
  const components = componentsInOrder(successors);
  const isCycle = (component: readonly string[]): boolean => {
    const [only = ''] = component;
    return component.length > 1 || (successors.get(only)?.includes(only) ?? false);
  };
  return {
    order: components.filter((component) => !isCycle(component)).flat(),
    cycles: components.filter(isCycle).map((component) => component.toSorted()),
    readers,
    targets,
  };
}
