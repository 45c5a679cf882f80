import type { Run, Visit } from '../state.ts';
import { numberOfVisit, visitOf, visitsOf } from '../visits.ts';

/**
 * Everything entered because the visit was done: what follows in its block, and around it as far as the block has ended. Null when
 * that cannot be undone: the run was sent elsewhere since, or branches beside were cut short.
 */
export function visitsAfter(run: Run, visit: Visit): readonly Visit[] | null {
  const all = visitsOf(run);
  const found: Visit[] = [];
  for (let at: Visit | undefined = visit; at !== undefined; ) {
    const here: Visit = at;
    const { parent, epoch, node } = here;
    // Older epochs are what a take-back before this one has closed.
    const later = all.filter(
      (each) => isIn(each, parent) && numberOfVisit(each) > numberOfVisit(here) && each.epoch >= epoch,
    );
    if (isVoid(at) || later.some((each) => each.node === node) || later.slice(0, -1).some(isVoid)) return null;
    found.push(...later.flatMap((each) => [each, ...inside(all, each)]));
    const outer: Visit | undefined = parent === null ? undefined : visitOf(run, parent.visit);
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
