import type { ProcessDefinition, ScenarioStep } from '@dealwright/shared';
import { holdsNode } from '../../engine/flow/blocks.ts';
import { placeOf } from '../../engine/flow/earlier-nodes.ts';
import { kindOfNode } from '../../engine/flow/kind-of-node.ts';
import { type Explored, type Place, wayTo } from './explore.ts';

/** One start of a flow with all that was found from there. */
export interface FromStart<Start> {
  readonly start: Start;
  readonly explored: Explored;
}

export type ExploredCode =
  | 'proof-may-stand'
  | 'proof-no-exit'
  | 'proof-never-passes'
  | 'proof-join-blocked'
  | 'proof-dead'
  | 'proof-unfillable'
  | 'proof-outside';

/** Something wrong with a flow, where, and how to come there. */
export interface Judged<Start> {
  readonly code: ExploredCode;
  readonly flow: string;
  readonly node: string;
  /** From no start the flow comes to an end. */
  readonly always: boolean;
  readonly start: Start;
  readonly steps: readonly ScenarioStep[];
}

/** What was found from all starts of one flow. `understood`: its conditions were tried with everything that matters to them. */
export function judge<Start>(
  definition: ProcessDefinition,
  found: readonly FromStart<Start>[],
  { flow, understood }: { readonly flow: string; readonly understood: boolean },
): readonly Judged<Start>[] {
  const judged = new Map<string, Judged<Start>>();
  const always =
    found.length > 0 && found.every(({ explored }) => !explored.places.some(({ ended }) => ended === 'completed'));
  const note = (
    code: ExploredCode,
    at: { flow: string; node: string; from: FromStart<Start>; place: number },
  ): void => {
    const key = `${code} ${at.flow} ${at.node}`;
    const { start, explored } = at.from;
    const steps = wayTo(explored.places, at.place);
    const before = judged.get(key);
    // Of several ways the shortest is shown.
    if (before === undefined || steps.length < before.steps.length)
      judged.set(key, { code, flow: at.flow, node: at.node, always, start, steps });
  };
  for (const from of found) {
    const { incidents, refused, places, whole, passed } = from.explored;
    // What fails outside is mended outside.
    for (const [node, met] of incidents)
      if (places[met.place]?.from?.step.failed !== true) note('proof-may-stand', { ...met, node, from });
    for (const [node, met] of refused)
      if (met.code === 'unfillable' && !passed.has(node)) note('proof-unfillable', { ...met, node, from });
    for (const { outsideOnly, open, index } of places)
      if (outsideOnly)
        note('proof-outside', {
          flow: flowWith(definition, flow, open.at(-1)),
          node: open.at(-1) ?? '',
          from,
          place: index,
        });
    if (!whole || !understood) continue;
    const trapped = firstTrap(places);
    if (trapped !== undefined)
      note('proof-no-exit', {
        flow: flowWith(definition, flow, trapped.open.at(-1)),
        node: trapped.open.at(-1) ?? '',
        from,
        place: trapped.index,
      });
  }
  if (understood && found.every(({ explored }) => explored.whole))
    deadNodes(definition, flow, found).forEach(([code, node]) => {
      const ways = found.flatMap((from) => {
        const place = from.explored.places.find(({ open }) => open.includes(node));
        return place === undefined ? [] : [{ from, place: place.index }];
      });
      const [first] = found;
      if (ways.length === 0 && first !== undefined) note(code, { flow, node, from: first, place: 0 });
      for (const way of ways) note(code, { flow, node, ...way });
    });
  return [...judged.values()];
}

/** The flow in which a node is drawn: this one, or one that it starts. */
function flowWith({ flows }: ProcessDefinition, flow: string, node = ''): string {
  if (flows[flow]?.nodes[node] !== undefined) return flow;
  return Object.keys(flows).find((id) => flows[id]?.nodes[node] !== undefined) ?? flow;
}

/** The first place from which no step leads to an end, nor to where something stands still or only the world can help: that is told by itself. */
export function firstTrap(places: readonly Place[]): Place | undefined {
  const before = new Map<number, number[]>();
  for (const { index, next } of places) for (const to of next) before.set(to, [...(before.get(to) ?? []), index]);
  const free = new Set(
    places
      .filter(({ ended, incident, outsideOnly }) => ended === 'completed' || incident || outsideOnly)
      .map(({ index }) => index),
  );
  for (const index of free) for (const earlier of before.get(index) ?? []) free.add(earlier);
  return places.find(({ index, ended }) => ended === null && !free.has(index));
}

/** Nodes that no way leads to although one leads to the node before, and nodes that no way leads past. */
function deadNodes<Start>(
  definition: ProcessDefinition,
  flow: string,
  found: readonly FromStart<Start>[],
): readonly (readonly [ExploredCode, string])[] {
  const drawn = definition.flows[flow];
  const entered = new Set(found.flatMap(({ explored }) => [...explored.entered]));
  const passed = new Set(found.flatMap(({ explored }) => [...explored.passed]));
  const stands = new Set(found.flatMap(({ explored }) => [...explored.incidents.keys(), ...explored.refused.keys()]));
  return Object.entries(drawn?.nodes ?? {}).flatMap(([id, node]): readonly (readonly [ExploredCode, string])[] => {
    const kind = kindOfNode(node);
    if (drawn === undefined || kind === undefined) return [];
    if (entered.has(id)) {
      if (passed.has(id) || stands.has(id)) return [];
      if (kind.decisions.length > 0) return [['proof-never-passes', id]];
      const waits = kind.branches !== 'none' && node.settings.onReject === 'join';
      return waits && ![...stands].some((inner) => holdsNode(drawn, id, inner)) ? [['proof-join-blocked', id]] : [];
    }
    const list = placeOf(drawn, id)?.list ?? [];
    const before = list[list.indexOf(id) - 1];
    const earlier = before === undefined ? undefined : drawn.nodes[before];
    if (before === undefined || earlier === undefined || !entered.has(before)) return [];
    const goesOn = kindOfNode(earlier)?.goesOn?.(earlier) ?? true;
    const told = earlier.kind === 'route' && earlier.settings.when === undefined;
    return passed.has(before) || (!goesOn && !told) ? [['proof-dead', id]] : [];
  });
}
