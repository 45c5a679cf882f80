import { useReactFlow } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, useEffect, useRef, useState } from 'react';
import type { Point } from '../form-board/drag/drag-payload.ts';
import type { Card, Picture } from './picture.ts';

/** A box on the screen, drawn from one corner to the other. */
export interface Box {
  readonly from: Point;
  readonly to: Point;
}

/** What a box is drawn over, and what to do with the nodes it touches. */
export interface BoxMarksParts {
  readonly picture: Picture;
  readonly chosen: (nodes: readonly string[]) => void;
}

/** Pixels below which a press with Shift is a click. */
const slack = 5;

/** Chooses nodes by drawing a box around them with Shift held; without Shift a drag moves the canvas as before. */
export function useBoxMarks(parts: BoxMarksParts) {
  const library = useReactFlow();
  const [drawn, setDrawn] = useState<Box | null>(null);
  const latest = useRef(parts);
  latest.current = parts;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const begin = (event: ReactMouseEvent): void => {
    const onCard = event.target instanceof Element && event.target.closest('[data-card], button') !== null;
    if (!event.shiftKey || event.button !== 0 || onCard) return;
    // The library would move the canvas, and the browser mark words.
    event.stopPropagation();
    event.preventDefault();
    const from = { x: event.clientX, y: event.clientY };
    const boxAt = ({ clientX: x, clientY: y }: MouseEvent): Box => ({ from, to: { x, y } });
    const move = (moved: MouseEvent): void => setDrawn(boxAt(moved));
    const end = (ended: MouseEvent): void => {
      stop.current?.();
      const { to } = boxAt(ended);
      if (Math.abs(to.x - from.x) < slack && Math.abs(to.y - from.y) < slack) return;
      const corners = [library.screenToFlowPosition(from), library.screenToFlowPosition(to)] as const;
      latest.current.chosen(nodesInBox(latest.current.picture, corners));
    };
    stop.current = () => {
      document.removeEventListener('mousemove', move);
      document.removeEventListener('mouseup', end);
      setDrawn(null);
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', end);
  };
  return { begin, drawn };
}

/** Nodes whose cards a box touches, from top to bottom. */
export function nodesInBox({ cards }: Picture, [one, other]: readonly [Point, Point]): readonly string[] {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
  const touches = ({ x, y, width, height }: Card): boolean =>
    x < right && x + width > left && y < bottom && y + height > top;
  const met = cards.flatMap((card) =>
    card.node !== null && card.branch === null && card.kind !== 'join' && touches(card) ? [card.node] : [],
  );
  return [...new Set(met)];
}
