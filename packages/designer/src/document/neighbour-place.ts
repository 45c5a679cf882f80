import type { Form } from '@dealwright/shared';
import { type Direction, type LayoutPlace, placeOf, rowsOf } from './layout-tree.ts';

/**
 * Where a layout node goes when it moves one step: left and right among its siblings, up and down by rows, and at the edge
 * of its section into the next one or out of it. Null when there is nowhere to go.
 */
export function neighbourPlace(form: Form, layout: string, direction: Direction): LayoutPlace | null {
  const place = placeOf(form, layout);
  if (place === null) return null;
  const inside =
    direction === 'left' || direction === 'right' ? sideways(form, place, direction) : byRow(form, layout, direction);
  return inside ?? outside(form, layout, direction);
}

function sideways(form: Form, { parent, index }: LayoutPlace, direction: 'left' | 'right'): LayoutPlace | null {
  const last = (form.layout[parent]?.children?.length ?? 0) - 1;
  if (direction === 'left') return index > 0 ? { parent, index: index - 1 } : null;
  return index < last ? { parent, index: index + 2 } : null;
}

function byRow(form: Form, layout: string, direction: 'up' | 'down'): LayoutPlace | null {
  const parent = placeOf(form, layout)?.parent ?? 'root';
  const rows = rowsOf(form, parent);
  const row = rows.findIndex((ids) => ids.includes(layout));
  const target = rows[direction === 'up' ? row - 1 : row + 1];
  const column = rows[row]?.indexOf(layout) ?? 0;
  const beside = target?.[Math.min(column, target.length - 1)];
  if (beside === undefined || entersSection(form, layout, beside)) return null;
  const index = form.layout[parent]?.children?.indexOf(beside) ?? 0;
  return { parent, index: direction === 'up' ? index : index + 1 };
}

/** A field does not jump over a section: it goes in. */
function entersSection(form: Form, layout: string, beside: string): boolean {
  return form.layout[beside]?.kind === 'section' && form.layout[layout]?.kind !== 'section';
}

function outside(form: Form, layout: string, direction: Direction): LayoutPlace | null {
  const back = direction === 'up' || direction === 'left';
  const place = placeOf(form, layout);
  if (place === null) return null;
  const siblings = form.layout[place.parent]?.children ?? [];
  const beside = siblings[place.index + (back ? -1 : 1)];
  if (beside !== undefined && entersSection(form, layout, beside)) {
    return { parent: beside, index: back ? (form.layout[beside]?.children?.length ?? 0) : 0 };
  }
  const holder = placeOf(form, place.parent);
  if (holder === null) return null;
  const uncle = form.layout[holder.parent]?.children?.[holder.index + (back ? -1 : 1)];
  if (uncle !== undefined && entersSection(form, layout, uncle)) {
    return { parent: uncle, index: back ? (form.layout[uncle]?.children?.length ?? 0) : 0 };
  }
  if (form.layout[holder.parent]?.kind === 'steps') return null;
  return { parent: holder.parent, index: back ? holder.index : holder.index + 1 };
}
