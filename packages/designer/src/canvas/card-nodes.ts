import { type Edge, type Node, Position } from '@xyflow/react';
import type { Card, Line, Picture } from './picture.ts';

/** A card as the canvas library holds it. */
export type CardNode = Node<{ readonly card: Card }>;
/** A line as the canvas library holds it. */
export type LineEdge = Edge<{ readonly line: Line }>;

/**
 * The cards and lines of a picture, for the canvas library. Sizes and ends of lines are known from the layout and said here: what the
 * library has to measure first it takes off the page for a moment at every change, and lines and their buttons would flicker.
 */
export function toLibrary(picture: Picture): { readonly nodes: CardNode[]; readonly edges: LineEdge[] } {
  const nodes = picture.cards.map(
    (card): CardNode => ({
      id: card.id,
      type: card.kind,
      position: { x: card.x, y: card.y },
      width: card.width,
      height: card.height,
      measured: { width: card.width, height: card.height },
      handles: [
        { type: 'target', position: Position.Top, x: card.width / 2, y: 0 },
        { type: 'source', position: Position.Bottom, x: card.width / 2, y: card.height },
      ],
      data: { card },
      draggable: false,
      selectable: false,
      focusable: false,
    }),
  );
  const edges = picture.lines.map(
    (line): LineEdge => ({
      id: line.id,
      type: 'line',
      source: line.from,
      target: line.to,
      data: { line },
      selectable: false,
      focusable: false,
    }),
  );
  return { nodes, edges };
}
