import type { Box } from './use-box-marks.ts';

/** The box that is being drawn around nodes. */
export function SelectionBox({ box }: { readonly box: Box | null }) {
  if (box === null) return null;
  const { from, to } = box;
  return (
    <div
      className="selection-box"
      style={{
        left: Math.min(from.x, to.x),
        top: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
      }}
    />
  );
}
