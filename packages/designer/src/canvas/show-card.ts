import type { ReactFlowInstance } from '@xyflow/react';
import type { RefObject } from 'react';
import type { Card } from './picture.ts';

type Box = RefObject<HTMLElement | null>;

/** Frames to wait for a card that is still to be laid out or to come into view; big flows draw only what is seen. */
const patience = 40;

/** Gives a card the focus as soon as it is drawn. */
export function focusCardIn(box: Box, card: string): void {
  let left = patience;
  const attempt = (): void => {
    const found = box.current?.querySelector(`[data-card="${CSS.escape(card)}"]`);
    left -= 1;
    if (found instanceof HTMLElement) found.focus({ preventScroll: true });
    else if (left > 0) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}

const margin = 24;

/** Moves the canvas just so far that a card is seen whole, at the same scale. */
export function showCard(library: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>, box: Box, card: Card): void {
  const { x, y, zoom } = library.getViewport();
  const frame = box.current?.getBoundingClientRect();
  if (frame === undefined || frame.width === 0) return;
  const across = nudge(card.x * zoom + x, card.width * zoom, frame.width);
  const down = nudge(card.y * zoom + y, card.height * zoom, frame.height);
  if (across !== 0 || down !== 0) void library.setViewport({ x: x + across, y: y + down, zoom });
}

/** How far a stretch must move to lie within a room. */
function nudge(start: number, length: number, room: number): number {
  if (start < margin) return margin - start;
  const over = start + length - (room - margin);
  return over > 0 ? -Math.min(over, start - margin) : 0;
}
