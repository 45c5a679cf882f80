import type { Fence } from './fence.ts';
import { identifier, lineOf, readSources, walk } from './source-files.ts';

/** What is thrown carries a code of the error catalogue, so that it can be told in the caller's language. */
export const bareErrors: Fence = {
  name: 'bare errors',
  check: (root) =>
    readSources(root).flatMap(({ file, text, program }) =>
      [...walk(program)].flatMap((node) =>
        /^(New|Call)Expression$/.test(node.type) && /^(Type|Range)?Error$/.test(identifier(node.callee) ?? '')
          ? [{ file, line: lineOf(text, node.start), message: 'a bare Error: throw an AppError with a code' }]
          : [],
      ),
    ),
};
