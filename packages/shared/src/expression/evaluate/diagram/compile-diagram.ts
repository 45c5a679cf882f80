import type { Value } from '../../values/value.ts';
import type { Closure } from '../closure.ts';
import { operandValue } from '../part.ts';
import { nearField, readField } from '../read-field.ts';
import type { Run } from '../run.ts';
import type { Choice, Condition } from './condition.ts';
import type { Diagram, Fork } from './diagram.ts';
import { layOut } from './lay-out.ts';

/** Where a text leads from a fork; null where it has to be asked. */
function nextOfText(run: Run, fork: Fork, texts: ReadonlySet<Value>): number | null {
  const value = readField(run, fork);
  if (typeof value !== 'string') return null;
  run.steps += fork.glance;
  return texts.has(value) ? fork.among : fork.elsewhere;
}

/** Where the value of its field leads from a fork. */
function next(run: Run, fork: Fork): number {
  const { texts } = fork;
  if (texts !== null) return nextOfText(run, fork, texts) ?? nextAsked(run, fork);
  const near = nearField(run, fork);
  if (near < fork.near) return fork.less;
  if (near > fork.near) return fork.more;
  return nextAsked(run, fork);
}

function nextAsked(run: Run, fork: Fork): number {
  run.site = fork.site;
  const answer = fork.ask(readField(run, fork), fork.literal, run);
  return answer === true ? fork.yes : answer === false ? fork.no : fork.unknown;
}

function walk(run: Run, { forks, exits, start }: Diagram) {
  let at = start;
  while (at >= 0) {
    const fork = forks[at] as Fork;
    run.steps += fork.cost;
    at = next(run, fork);
  }
  const exit = exits[-at - 1];
  return exit === undefined ? null : operandValue(exit, run);
}

/**
 * Runs a condition or choice as a diagram, where the budget lasts for every way through it. Where it may not, the node runs step by
 * step, as `plain` does, so that it stops at the very step that is too much.
 */
export function compileDiagram(root: Condition | Choice, plain: Closure): Closure {
  let diagram: Diagram | null | undefined;
  return (run) => {
    if (diagram === undefined) diagram = layOut(root);
    if (diagram === null || run.steps + diagram.steps > run.limit || diagram.length > run.budget.listLength) {
      return plain(run);
    }
    return walk(run, diagram);
  };
}
