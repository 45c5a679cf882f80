import type { Fence } from './fence.ts';
import { identifier, isNode, lineOf, literal, member, readSources, type SyntaxNode, walk } from './source-files.ts';

/** Files that were reviewed and may do it, with the reason. */
const reviewed: ReadonlyMap<string, string> = new Map([]);

/** No text becomes code or markup: pages run under `script-src 'self'`, and definitions come from anyone. */
export const codeGeneration: Fence = {
  name: 'code generation',
  check: (root) =>
    readSources(root)
      .filter(({ file }) => !reviewed.has(file))
      .flatMap(({ file, text, program }) =>
        [...walk(program)].flatMap((node) => {
          const message = fault(node);
          return message === undefined ? [] : [{ file, line: lineOf(text, node.start), message }];
        }),
      ),
};

function fault(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return faultyCall(node);
    case 'ImportDeclaration':
    case 'ImportExpression':
      return /^(node:)?vm$/.test(literal(node.source) ?? '') ? 'node:vm runs text as code' : undefined;
    case 'JSXAttribute':
      return isNode(node.name) && node.name.name === 'dangerouslySetInnerHTML' ? 'markup from text' : undefined;
    case 'AssignmentExpression':
      return /^(inner|outer)HTML$/.test(member(node.left)?.property ?? '') ? 'markup from text' : undefined;
    default:
      return undefined;
  }
}

function faultyCall(node: SyntaxNode): string | undefined {
  const access = member(node.callee);
  const name = identifier(node.callee) ?? (identifier(access?.object) === 'globalThis' ? access?.property : undefined);
  const [first] = node.arguments as readonly unknown[];
  if (name === 'eval' || name === 'Function') return `${name} runs text as code`;
  if ((name === 'setTimeout' || name === 'setInterval') && literal(first) !== undefined) return `${name} with text`;
  if (name === 'RegExp' && literal(first) === undefined) {
    return 'a regular expression made of text: for people’s patterns there is re2js';
  }
  if (/^(insertAdjacentHTML|createContextualFragment)$/.test(access?.property ?? '')) return 'markup from text';
  if (identifier(access?.object) === 'document' && /^writeln?$/.test(access?.property ?? '')) return 'markup from text';
  return undefined;
}
