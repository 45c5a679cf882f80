import type { OperationNode } from '../tree/tree.ts';
import { compilePattern } from '../values/pattern.ts';
import type { CheckPlace } from './check-node.ts';

/** Where the flags of a function that takes a pattern stand; -1 where it takes none. */
const flagsPosition: ReadonlyMap<string, number> = new Map([
  ['matches', 2],
  ['replace', 3],
  ['split', -1],
]);

function literalText(node: OperationNode, index: number): string | null {
  const argument = node.args[index];
  return argument !== undefined && 'const' in argument && 'text' in argument.const ? argument.const.text : null;
}

/** Reports a written-out pattern that the linear-time engine refuses. */
export function checkPattern(node: OperationNode, place: CheckPlace): void {
  const flagsAt = flagsPosition.get(node.op);
  if (flagsAt === undefined) return;
  const pattern = literalText(node, 1);
  const flags = literalText(node, flagsAt) ?? '';
  if (!/^[imsx]*$/.test(flags)) {
    place.problems.push({
      code: 'pattern-flags',
      severity: 'error',
      pointer: `${place.pointer}/args/${flagsAt}`,
      params: { flags: flags.slice(0, 20) },
    });
  } else if (pattern !== null && compilePattern(pattern, flags) === null) {
    place.problems.push({
      code: 'pattern-refused',
      severity: 'error',
      pointer: `${place.pointer}/args/1`,
      params: { pattern: pattern.slice(0, 80) },
    });
  }
}
