import type { Form, LayoutNode } from '@dealwright/shared';

/** A place among the children of a layout node; `index` counts the children as they are now. */
export interface LayoutPlace {
  readonly parent: string;
  readonly index: number;
}

/** Directions in which a field moves by keyboard. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** The layout node that holds another, and where in it. Null for the root and for what is not in the tree. */
export function placeOf(form: Form, layout: string): LayoutPlace | null {
  for (const [parent, node] of Object.entries(form.layout)) {
    const index = node.children?.indexOf(layout) ?? -1;
    if (index >= 0) return { parent, index };
  }
  return null;
}

/** Layout ids in the order in which they are read, the root not counted. */
export function readingOrder(form: Form, from = 'root'): readonly string[] {
  return (form.layout[from]?.children ?? []).flatMap((child) => [child, ...readingOrder(form, child)]);
}

/** A layout node with everything inside it, outermost first. */
export function subtreeOf(form: Form, layout: string): readonly string[] {
  return [layout, ...readingOrder(form, layout)];
}

/** The layout node that shows a field on this form, if one does. */
export function layoutOfField(form: Form, field: string): string | null {
  const found = Object.entries(form.layout).find(([, node]) => node.kind === 'field' && node.field === field);
  return found?.[0] ?? null;
}

/** Whether a layout node can hold others. */
export function isContainer(node: LayoutNode | undefined): boolean {
  return node?.kind === 'section' || node?.kind === 'steps';
}

/** Whether a layout node may stand in another: steps hold sections only, everything else stands in sections. */
export function canHold(parent: LayoutNode | undefined, child: LayoutNode['kind']): boolean {
  if (parent?.kind === 'steps') return child === 'section';
  return parent?.kind === 'section';
}

/** Columns of twelve that a layout node takes. */
export function spanOf(node: LayoutNode | undefined): number {
  return node?.kind === 'field' || node?.kind === 'note' ? (node.span ?? 12) : 12;
}

/** The row in which each child of a container stands, children laid on twelve columns from left to right. */
export function rowsOf(form: Form, parent: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let used = 12;
  for (const child of form.layout[parent]?.children ?? []) {
    const span = spanOf(form.layout[child]);
    if (used + span > 12) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(child);
    used += span;
  }
  return rows;
}

/** The place after the selected layout node, or at the end of the form: where a click or Enter adds. */
export function placeAfter(form: Form, selected: string | null): LayoutPlace {
  const node = selected === null ? undefined : form.layout[selected];
  if (selected !== null && node?.kind === 'steps') {
    const first = node.children?.[0];
    if (first !== undefined) return { parent: first, index: form.layout[first]?.children?.length ?? 0 };
  }
  if (selected !== null && node?.kind === 'section') return { parent: selected, index: node.children?.length ?? 0 };
  const place = selected === null ? null : placeOf(form, selected);
  if (place !== null) return { parent: place.parent, index: place.index + 1 };
  return endOf(form);
}

/** The end of the form's last section, or of the form. */
export function endOf(form: Form): LayoutPlace {
  let parent = 'root';
  for (;;) {
    const last: string | undefined = form.layout[parent]?.children?.at(-1);
    if (last === undefined || !isContainer(form.layout[last])) break;
    parent = last;
  }
  return { parent, index: form.layout[parent]?.children?.length ?? 0 };
}
