import type { Run, Visit } from '../state.ts';

/**
 * Everything entered because the visit was done: what follows in its block, and around it as far as the block has ended. Null when
 * that cannot be undone: the run was sent elsewhere since, or branches beside were cut short.
 */
export function visitsAfter(run: Run, visit: Visit): readonly Visit[] | null {
  const all = Object.values(run.visits);
  const found: Visit[] = [];
  for (let at: Visit | undefined = visit; at !== undefined; ) {
    const { parent, id, epoch, node }: Visit = at;
    // Older epochs are what a take-back before this one has closed.
    const later = all.filter((each) => isIn(each, parent) && numberOf(each.id) > numberOf(id) && each.epoch >= epoch);
    if (isVoid(at) || later.some((each) => each.node === node) || later.slice(0, -1).some(isVoid)) return null;
    found.push(...later.flatMap((each) => [each, ...inside(all, each)]));
    const outer: Visit | undefined = parent === null ? undefined : run.visits[parent.visit];
    if (parent === null || outer?.branches[parent.branch] === 'open') return found;
    if (outer?.passed === true || Object.values(outer?.branches ?? {}).includes('cancelled')) return null;
    at = outer;
  }
  return found;
}

/** Closed without having come to its end: by a return, or because the run was moved. */
function isVoid({ status }: Visit): boolean {
  return status === 'returned' || status === 'cancelled';
}

function isIn(visit: Visit, parent: Visit['parent']): boolean {
  return visit.parent?.visit === parent?.visit && visit.parent?.branch === parent?.branch;
}

function inside(all: readonly Visit[], outer: Visit): readonly Visit[] {
  const children = all.filter((each) => each.parent?.visit === outer.id);
  return [...children, ...children.flatMap((each) => inside(all, each))];
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
