import type { Line } from './picture.ts';

const radius = 8;

/** The SVG path of a line: down, across, down, with round corners. */
export function linePath({ x1, y1, x2, y2, bend }: Line): string {
  if (Math.abs(x1 - x2) < 1) return `M ${x1} ${y1} L ${x2} ${y2}`;
  const side = Math.sign(x2 - x1);
  const reach = Math.min(radius, Math.abs(x2 - x1) / 2);
  const before = Math.min(reach, Math.abs(bend - y1));
  const after = Math.min(reach, Math.abs(y2 - bend));
  return [
    `M ${x1} ${y1}`,
    `L ${x1} ${bend - before}`,
    `Q ${x1} ${bend} ${x1 + side * reach} ${bend}`,
    `L ${x2 - side * reach} ${bend}`,
    `Q ${x2} ${bend} ${x2} ${bend + after}`,
    `L ${x2} ${y2}`,
  ].join(' ');
}
