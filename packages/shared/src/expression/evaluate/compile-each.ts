import type { EachKind } from '../tree/tree.ts';
import { isList, type Value } from '../values/value.ts';
import { type Closure, step } from './closure.ts';
import { operandValue, type Part } from './part.ts';
import { boundedList, type Run, refuseOperands, type Site } from './run.ts';

/** The compiled parts of an `each` node; `depth` is the place of its variable. */
export interface EachParts {
  readonly list: Part;
  readonly body: Part;
  readonly depth: number;
  readonly site: Site;
}

type Walk = (list: readonly Value[], run: Run, parts: EachParts) => Value;

/** Runs the body for each element until `take` says that enough is known or the budget is used up. */
function visit(
  list: readonly Value[],
  run: Run,
  walk: { parts: EachParts; take: (result: Value, element: Value) => boolean },
): boolean {
  const { parts, take } = walk;
  for (const element of list) {
    if (!step(run, parts.site)) return false;
    run.bound[parts.depth] = element;
    if (take(operandValue(parts.body, run), element)) break;
  }
  return run.steps <= run.limit;
}

function quantified(decisive: boolean): Walk {
  return (list, run, parts) => {
    let answer: Value = !decisive;
    const finished = visit(list, run, {
      parts,
      take: (result) => {
        if (result === decisive) answer = decisive;
        else if (typeof result !== 'boolean') answer = null;
        return result === decisive;
      },
    });
    return finished ? answer : null;
  };
}

const filter: Walk = (list, run, parts) => {
  const kept: Value[] = [];
  const take = (result: Value, element: Value) => {
    if (result === true) kept.push(element);
    return false;
  };
  return visit(list, run, { parts, take }) ? kept : null;
};

const map: Walk = (list, run, parts) => {
  const results: Value[] = [];
  const take = (result: Value) => results.push(result) < 0;
  return visit(list, run, { parts, take }) ? boundedList(results, run) : null;
};

const walks: Readonly<Record<EachKind, Walk>> = { some: quantified(true), every: quantified(false), filter, map };

/** Compiles a walk over a list. */
export function compileEach(kind: EachKind, parts: EachParts): Closure {
  const walk = walks[kind];
  return (run) => {
    if (!step(run, parts.site)) return null;
    const list = operandValue(parts.list, run);
    run.site = parts.site;
    if (!isList(list)) return refuseOperands(run, [list]);
    return walk(list, run, parts);
  };
}
