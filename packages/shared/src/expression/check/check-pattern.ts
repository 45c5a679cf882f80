import type { OperationNode } from '../tree/tree.ts';
import { compilePattern } from '../values/pattern.ts';
import type { CheckPlace } from './check-node.ts';

function literalText(node: OperationNode, index: number): string | null {
  const argument = node.args[index];
  return argument !== undefined && 'const' in argument && 'text' in argument.const ? argument.const.text : null;
}

/** Reports a written-out pattern that the linear-time engine refuses. */
export function checkPattern(node: OperationNode, place: CheckPlace): void {
  if (node.op !== 'matches' && node.op !== 'replace') return;
  const pattern = literalText(node, 1);
  const flags = literalText(node, node.op === 'matches' ? 2 : 3) ?? '';
  if (pattern === null || compilePattern(pattern, flags) !== null) return;
  place.problems.push({
    code: 'pattern-refused',
    severity: 'error',
    pointer: `${place.pointer}/args/1`,
    params: { pattern: pattern.slice(0, 80) },
  });
}
