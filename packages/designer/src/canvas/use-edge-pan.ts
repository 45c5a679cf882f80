import type { ReactFlowInstance } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../form-board/drag/drag-payload.ts';

interface EdgePan {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly library: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;
  /** Told where the pointer is each time the canvas has moved under it. */
  readonly panned: (point: Point) => void;
}

/** How near to the edge the pointer moves the canvas, and by how much a frame, in px. */
const edge = 48;
const stride = 12;

/** While something is dragged near the edge of the canvas, what lies beyond comes into view. */
export function useEdgePan(parts: EdgePan) {
  const latest = useRef(parts);
  latest.current = parts;
  const pointer = useRef<Point | null>(null);
  const frame = useRef(0);
  const step = (): void => {
    const { box, library, panned } = latest.current;
    const room = box.current?.getBoundingClientRect();
    const at = pointer.current;
    frame.current = 0;
    if (room === undefined || at === null) return;
    const x = pushOf(at.x, room.left, room.right);
    const y = pushOf(at.y, room.top, room.bottom);
    if (x === 0 && y === 0) return;
    const view = library.getViewport();
    void library.setViewport({ x: view.x + x, y: view.y + y, zoom: view.zoom });
    panned(at);
    frame.current = requestAnimationFrame(step);
  };
  const end = (): void => {
    pointer.current = null;
    cancelAnimationFrame(frame.current);
    frame.current = 0;
  };
  useEffect(() => end, []);
  return {
    at: (point: Point): void => {
      pointer.current = point;
      if (frame.current === 0) frame.current = requestAnimationFrame(step);
    },
    end,
  };
}

/** How far the canvas moves along one axis: nothing in the middle of the room, and nothing while the pointer is outside of it. */
function pushOf(at: number, low: number, high: number): number {
  if (at < low || at > high) return 0;
  if (at < low + edge) return stride;
  return at > high - edge ? -stride : 0;
}
