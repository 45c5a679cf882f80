import type { Edge, Node } from '@xyflow/react';
import type { Card, Line, Picture } from './picture.ts';

/** A card as the canvas library holds it. */
export type CardNode = Node<{ readonly card: Card }>;
/** A line as the canvas library holds it. */
export type LineEdge = Edge<{ readonly line: Line }>;

/** The cards and lines of a picture, for the canvas library. */
export function toLibrary(picture: Picture): { readonly nodes: CardNode[]; readonly edges: LineEdge[] } {
  const nodes = picture.cards.map(
    (card): CardNode => ({
      id: card.id,
      type: card.kind,
      position: { x: card.x, y: card.y },
      width: card.width,
      height: card.height,
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
