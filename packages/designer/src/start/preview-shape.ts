import type { Flow, Module, ProcessDefinition } from '@dealwright/shared';

/** A box of a preview: a stage, with the hue of its module, or a node of the longest flow. */
export interface PreviewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly module: Module | null;
}

/** A line from the right edge of one box to the left edge of the next. */
export interface PreviewLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The shape of a definition: its stages in a row, and below them the steps of its largest flow. */
export interface PreviewShape {
  readonly boxes: readonly PreviewBox[];
  readonly lines: readonly PreviewLine[];
}

const size = { width: 300, height: 108 };

/** Draws a definition small: nothing is invented, only left out. */
export function previewShape({ pipeline, flows }: ProcessDefinition): PreviewShape {
  const stages = pipeline.order.flatMap((id) => pipeline.stages[id] ?? []).slice(0, 8);
  const flow = Object.values(flows).toSorted((a, b) => Object.keys(b.nodes).length - Object.keys(a.nodes).length)[0];
  const top = flow === undefined ? size.height / 2 - 9 : 14;
  const row = rowOf(
    stages.map(({ module }) => module),
    top,
  );
  const below = flow === undefined ? { boxes: [], lines: [] } : flowShape(flow);
  return { boxes: [...row.boxes, ...below.boxes], lines: [...row.lines, ...below.lines] };
}

function rowOf(modules: readonly Module[], y: number): PreviewShape {
  const gap = 10;
  const width = Math.min(44, (size.width - gap * (modules.length - 1)) / Math.max(1, modules.length));
  const begin = (size.width - modules.length * width - (modules.length - 1) * gap) / 2;
  const boxes = modules.map((module, index) => ({ x: begin + index * (width + gap), y, width, height: 18, module }));
  return { boxes, lines: joined(boxes) };
}

/** Columns of the flow's outermost nodes; a node with branches is as many boxes high. */
function flowShape({ root, nodes }: Flow): PreviewShape {
  const columns = root.slice(0, 7).map((id) => Math.min(3, Math.max(1, nodes[id]?.branches?.length ?? 1)));
  const gap = 16;
  const width = Math.min(36, (size.width - gap * (columns.length - 1)) / Math.max(1, columns.length));
  const begin = (size.width - columns.length * width - (columns.length - 1) * gap) / 2;
  const middle = 72;
  const byColumn = columns.map((count, column) =>
    Array.from({ length: count }, (_box, index) => ({
      x: begin + column * (width + gap),
      y: middle - (count * 14 + (count - 1) * 6) / 2 + index * 20,
      width,
      height: 14,
      module: null,
    })),
  );
  const lines = byColumn
    .slice(1)
    .flatMap((boxes, index) => (byColumn[index] ?? []).flatMap((from) => boxes.map((to) => lineBetween(from, to))));
  return { boxes: byColumn.flat(), lines };
}

function joined(boxes: readonly PreviewBox[]): readonly PreviewLine[] {
  return boxes.slice(1).flatMap((to, index) => {
    const from = boxes[index];
    return from === undefined ? [] : [lineBetween(from, to)];
  });
}

function lineBetween(from: PreviewBox, to: PreviewBox): PreviewLine {
  return {
    from: { x: from.x + from.width, y: from.y + from.height / 2 },
    to: { x: to.x, y: to.y + to.height / 2 },
  };
}
