import type { Cell } from '../cell.ts';
import type { PreparedForm } from '../prepare-form.ts';
import type { Unit } from '../reactive-graph.ts';
import type { SessionParts } from '../session-parts.ts';
import { visibleFlag } from '../votes.ts';
import { keyOf } from './keys.ts';
import { readsOf, votesOn } from './votes-now.ts';

/** Nodes and fields whose being shown may change: those with a rule, and all that lies inside. */
export function movingTargets({ prepared, cells }: SessionParts): ReadonlySet<string> {
  const known = movingOfForms.get(prepared);
  if (known !== undefined) return known;
  const moving = findMoving(prepared, cells.keys());
  movingOfForms.set(prepared, moving);
  return moving;
}

const movingOfForms = new WeakMap<PreparedForm, ReadonlySet<string>>();

function findMoving({ effects, layout }: PreparedForm, fields: Iterable<string>): ReadonlySet<string> {
  const moving = new Set<string>();
  const hasRule = (id: string) => effects.get(id)?.some(({ effect }) => effect === 'visible') === true;
  for (const node of layout.nodes.keys()) {
    const parent = layout.parents.get(node);
    if (hasRule(node) || (parent !== undefined && moving.has(parent))) moving.add(node);
  }
  for (const id of fields) {
    if (hasRule(id) || moving.has(layout.places.get(id) ?? '')) moving.add(id);
  }
  return moving;
}

/** Whether a layout node is shown: its own rules, inside a shown node. */
export function nodeUnit(parts: SessionParts, node: string): Unit {
  const { effects, layout } = parts.prepared;
  const parent = layout.parents.get(node);
  return {
    writes: keyOf.shown(node),
    reads: () => [...readsOf(effects.get(node) ?? []), ...(parent === undefined ? [] : [keyOf.shown(parent)])],
    run() {
      const outer = parent === undefined || parts.shownNodes.get(parent) !== false;
      const shown = outer && visibleFlag(votesOn(parts, node, 'visible')).on;
      const before = parts.shownNodes.get(node) ?? true;
      parts.shownNodes.set(node, shown);
      return before !== shown;
    },
  };
}

/** Whether a field is shown: its own rules, at a shown place. */
export function shownUnit(parts: SessionParts, cell: Cell): Unit {
  const { id } = cell.prepared;
  const place = parts.prepared.layout.places.get(id);
  return {
    writes: keyOf.shown(id),
    reads: () => [keyOf.flags(id), ...(place === undefined ? [] : [keyOf.shown(place)])],
    run() {
      const shown =
        cell.placed && cell.flags.visible.on && (place === undefined || parts.shownNodes.get(place) !== false);
      const changed = shown !== cell.shown;
      cell.shown = shown;
      return changed;
    },
  };
}
