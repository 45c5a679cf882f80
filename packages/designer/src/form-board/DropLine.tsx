import { type RefObject, useLayoutEffect, useState } from 'react';
import type { DropPlace } from './drop-place.ts';

interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The line that says where something in flight would land, as wide as the place it would take. No space opens meanwhile. */
export function DropLine({
  paper,
  place,
}: {
  readonly paper: RefObject<HTMLDivElement | null>;
  readonly place: DropPlace | null;
}) {
  const [line, setLine] = useState<Line | null>(null);
  useLayoutEffect(() => setLine(measure(paper.current, place)), [paper, place]);
  if (line === null) return null;
  return <div className="drop-line" style={line} aria-hidden="true" />;
}

function measure(paper: HTMLDivElement | null, place: DropPlace | null): Line | null {
  if (paper === null || place === null) return null;
  const { layout, edge } = place.line;
  const slot = paper.querySelector(`[data-layout="${CSS.escape(layout)}"]`) ?? paper.querySelector('.paper-slots');
  if (slot === null) return null;
  const [outer, box] = [paper.getBoundingClientRect(), slot.getBoundingClientRect()];
  const y = edge === 'top' ? box.top - 7 : edge === 'bottom' ? box.bottom + 5 : box.top + box.height / 2;
  return { left: box.left - outer.left, top: y - outer.top, width: box.width };
}
