import type { ProcessDefinition } from '@dealwright/shared';
import { useMemo } from 'react';
import { previewShape } from './preview-shape.ts';

/** The shape of a template, in grey; hue only at the edge of its stages. */
export function TemplatePreview({
  definition,
  label,
}: {
  readonly definition: ProcessDefinition;
  readonly label: string;
}) {
  const { boxes, lines } = useMemo(() => previewShape(definition), [definition]);
  return (
    <svg viewBox="0 0 300 108" role="img" aria-label={label} className="preview">
      {lines.map(({ from, to }) => (
        <path
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          className="preview-line"
          d={`M${from.x} ${from.y} H${(from.x + to.x) / 2} V${to.y} H${to.x}`}
        />
      ))}
      {boxes.map(({ x, y, width, height, module }) => (
        <g key={`${x} ${y}`}>
          <rect className="preview-box" x={x} y={y} width={width} height={height} rx={3} />
          <rect
            className="preview-word"
            x={x + 8}
            y={y + height / 2 - 1.5}
            width={Math.max(6, width - 16)}
            height={3}
            rx={1.5}
          />
          {module !== null && <rect x={x} y={y} width={3} height={height} rx={1} fill={`var(--${module})`} />}
        </g>
      ))}
    </svg>
  );
}
