/** A place that one person must fill, of those who may. */
export interface Slot {
  readonly people: readonly string[];
}

/**
 * A different person for each slot, or null when there is no such choice: a maximum matching by augmenting paths, so that it is exact
 * however many people there are.
 */
export function matchSlots(slots: readonly Slot[]): readonly string[] | null {
  const slotOf = new Map<string, number>();
  for (const place of slots.keys()) if (!fill(slots, place, { slotOf, asked: new Set() })) return null;
  const chosen: string[] = [];
  for (const [person, place] of slotOf) chosen[place] = person;
  return chosen;
}

interface Filling {
  readonly slotOf: Map<string, number>;
  readonly asked: Set<string>;
}

/** Fills a slot; whoever is taken elsewhere is taken from there when somebody else can be found for that. */
function fill(slots: readonly Slot[], place: number, { slotOf, asked }: Filling): boolean {
  for (const person of slots[place]?.people ?? []) {
    if (asked.has(person)) continue;
    asked.add(person);
    const taken = slotOf.get(person);
    if (taken !== undefined && !fill(slots, taken, { slotOf, asked })) continue;
    slotOf.set(person, place);
    return true;
  }
  return false;
}
