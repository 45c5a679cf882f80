import type { Form } from '@dealwright/shared';
import { isContainer, type LayoutPlace, placeOf, spanOf, subtreeOf } from '../document/layout-tree.ts';

/** A rectangle in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something would be dropped, and where the line that says so is drawn: at the edge of which layout node. */
export interface DropPlace {
  readonly place: LayoutPlace;
  readonly line: { readonly layout: string; readonly edge: 'top' | 'bottom' | 'inside' };
}

/** The pointer over a layout node of a form. */
export interface Hover {
  readonly form: Form;
  /** Innermost layout node under the pointer; the root when none is. */
  readonly over: string;
  readonly box: Box;
  readonly point: { readonly x: number; readonly y: number };
  /** The layout node in flight, when it is one of the form. */
  readonly moving: string | null;
}

/** Before or after the node under the pointer: by halves from left to right for narrow ones, from top to bottom for wide ones. */
export function dropPlaceAt({ form, over, box, point, moving }: Hover): DropPlace | null {
  const node = form.layout[over];
  if (node === undefined || (moving !== null && subtreeOf(form, moving).includes(over) && over !== moving)) return null;
  if (isContainer(node) && (over === 'root' || isInside(box, point))) return atEndOf(form, over);
  const place = placeOf(form, over);
  if (place === null) return null;
  const narrow = spanOf(node) < 12;
  const after = narrow ? point.x > box.left + box.width / 2 : point.y > box.top + box.height / 2;
  if (!after) return { place, line: { layout: over, edge: 'top' } };
  const next = { parent: place.parent, index: place.index + 1 };
  const beside = form.layout[place.parent]?.children?.[next.index];
  const sameRow = narrow && beside !== undefined && spanOf(form.layout[beside]) < 12;
  return { place: next, line: sameRow ? { layout: beside, edge: 'top' } : { layout: over, edge: 'bottom' } };
}

/** Away from the upper and lower edge of a section, which mean before and after it. */
function isInside(box: Box, point: Hover['point']): boolean {
  return point.y > box.top + 14 && point.y < box.top + box.height - 8;
}

function atEndOf(form: Form, container: string): DropPlace {
  const children = form.layout[container]?.children ?? [];
  const last = children.at(-1);
  const place = { parent: container, index: children.length };
  return { place, line: last === undefined ? { layout: container, edge: 'inside' } : { layout: last, edge: 'bottom' } };
}
