import { parseSync } from 'vite';

type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number };

/** Makes every property, index signature, array and tuple of type declarations readonly. */
export function makeReadonly(code: string): string {
  const insertions: { at: number; text: string }[] = [];

  function visit(value: unknown, parent: string): void {
    if (Array.isArray(value)) {
      for (const inner of value) visit(inner, parent);
    } else if (isNode(value)) {
      insertions.push(...marks(value, parent));
      for (const inner of Object.values(value)) visit(inner, value.type);
    }
  }

  visit(parseSync('types.ts', code).program, '');
  // From the end to the start; of two marks at one place the inner one first, so that the outer one stands before it.
  return insertions
    .map((insertion, order) => ({ ...insertion, order }))
    .toSorted((a, b) => b.at - a.at || b.order - a.order)
    .reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), code);
}

function marks(node: SyntaxNode, parent: string): { at: number; text: string }[] {
  switch (node.type) {
    case 'TSPropertySignature':
    case 'TSIndexSignature':
      return [{ at: node.start, text: 'readonly ' }];
    case 'TSArrayType':
    case 'TSTupleType':
      return parent === 'TSArrayType'
        ? [
            { at: node.start, text: '(readonly ' },
            { at: node.end, text: ')' },
          ]
        : [{ at: node.start, text: 'readonly ' }];
    default:
      return [];
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
