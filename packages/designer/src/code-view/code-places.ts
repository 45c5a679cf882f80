import { parsePointer, pointerOf } from '@dealwright/shared';
import { findNodeAtLocation, getLocation, type Node, parseTree, type Segment } from 'jsonc-parser';

/** A stretch of text, counted in UTF-16 units. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** The tree of a JSON text, as far as it can be read; null for an empty text. */
export function treeOf(text: string): Node | null {
  return parseTree(text) ?? null;
}

/**
 * Where the value that a pointer names stands; of an object or list just its beginning, so that a mark does not colour a
 * whole page. A pointer to something that is not there leads to the nearest thing around it.
 */
export function stretchOfPointer(tree: Node, pointer: string): Stretch {
  const steps = parsePointer(pointer) ?? [];
  for (let count = steps.length; count > 0; count -= 1) {
    const node = findNodeAtLocation(tree, segments(tree, steps.slice(0, count)));
    if (node !== undefined) return narrow(node);
  }
  return { offset: tree.offset, length: 1 };
}

/** The pointer of the value at a place of a text. */
export function pointerAt(text: string, offset: number): string {
  return pointerOf(...getLocation(text, offset).path);
}

/** Steps as the tree counts them: members by name, elements by number. */
function segments(tree: Node, steps: readonly string[]): Segment[] {
  const found: Segment[] = [];
  for (const step of steps) {
    const around = findNodeAtLocation(tree, found);
    found.push(around?.type === 'array' ? Number(step) : step);
  }
  return found;
}

/** The name of a member, else the first sign of an object or list, else the value. */
function narrow(node: Node): Stretch {
  const [name] = node.parent?.type === 'property' ? (node.parent.children ?? []) : [];
  if (name !== undefined && (node.type === 'object' || node.type === 'array'))
    return { offset: name.offset, length: name.length };
  return { offset: node.offset, length: node.type === 'object' || node.type === 'array' ? 1 : node.length };
}
