import type { SyntaxNode } from '@lezer/common';
import type { Expression } from '../tree/tree.ts';
import type { FeelNames } from './names.ts';

/** Why a text is no expression that the tree can hold. */
export type FeelRefusalCode =
  | 'syntax'
  | 'text-too-long'
  | 'too-deep'
  | 'too-large'
  | 'name-unknown'
  | 'name-ambiguous'
  | 'name-reserved'
  | 'function-unknown'
  | 'argument-count'
  | 'parameter-unknown'
  | 'construct-unsupported'
  | 'literal-invalid'
  | 'out-of-range'
  | 'option-unknown'
  | 'brackets-unclear'
  | 'type-unclear';

/** One refused place of the text, in UTF-16 units. The text lives under `expression.feel.<code>`. */
export interface FeelRefusal {
  readonly code: FeelRefusalCode;
  readonly from: number;
  readonly to: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The state of reading one text. */
export interface Reading {
  readonly text: string;
  readonly names: FeelNames;
  readonly refused: FeelRefusal[];
  /** What `?` stands for, inside a unary test. */
  readonly subject?: Expression;
  /** Reads a part with the names of this place. */
  readonly part: (node: SyntaxNode | undefined, reading: Reading) => Expression | null;
}

/** Notes that a place is refused; the result is null. */
export function refuse(
  reading: Reading,
  node: SyntaxNode,
  problem: { readonly code: FeelRefusalCode; readonly params?: FeelRefusal['params'] },
): null {
  const { code, params = {} } = problem;
  reading.refused.push({ code, from: node.from, to: Math.max(node.to, node.from), params });
  return null;
}

/** The text of a node. */
export function textOfNode(reading: Reading, node: SyntaxNode): string {
  return reading.text.slice(node.from, node.to);
}

const marks: ReadonlySet<string> = new Set(
  '( ) [ ] . , .. : { } if then else for return in some every satisfies and or between function ArithOp CompareOp LineComment BlockComment'.split(
    ' ',
  ),
);

/** The children of a node. */
export function childNodes(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The children of a node that carry meaning: no brackets, signs, key words or comments. */
export function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return childNodes(node).filter((child) => !marks.has(child.name));
}

/** Reads several parts; null when one of them is refused. */
export function readAll(nodes: readonly SyntaxNode[], reading: Reading): readonly Expression[] | null {
  const read = nodes.map((node) => reading.part(node, reading));
  return read.every((part) => part !== null) ? read : null;
}
