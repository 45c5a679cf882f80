import type { Flow, ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Run, Visit } from '../state.ts';
import { visitsOf } from '../visits.ts';
import { flowOf, holdsNode } from './blocks.ts';
import { kindOfNode } from './kind-of-node.ts';
import { targetsAround, type WayTarget } from './return-targets.ts';

/** A node inside a parallel block that has been gone through, and the way to that block. */
export interface InnerTarget {
  readonly node: string;
  readonly way: WayTarget;
}

/**
 * People's nodes inside parallel blocks before a visit to which its holder may send the run back, alone or several together. Blocks
 * around the visit are not among them, for their other branches are its siblings (S-11 c); nor is what a condition chose, for a
 * condition is asked when it is arrived at, and not jumped over (S-28).
 */
export function innerTargets(definition: ProcessDefinition, run: Run, visit: Visit): readonly InnerTarget[] {
  const flow = flowOf(definition, run);
  if (flow === undefined) return [];
  const reached = new Set(visitsOf(run).map(({ node }) => node));
  return targetsAround(definition, run, visit)
    .filter(({ node, forward, scope }) => !forward && scope?.node !== node && reached.has(node))
    .flatMap((way) => peopleInside(flow, way.node, reached).map((node) => ({ node, way })));
}

function peopleInside(flow: Flow, block: string, reached: ReadonlySet<string>): readonly string[] {
  if (!runsAll(flow, block)) return [];
  const inside = lookup(flow.nodes, block)?.branches?.flatMap(({ nodes }) => nodes) ?? [];
  return inside
    .filter((node) => reached.has(node))
    .flatMap((node) => (seatsPeople(flow, node) ? [node] : peopleInside(flow, node, reached)));
}

function seatsPeople(flow: Flow, id: string): boolean {
  const node = lookup(flow.nodes, id);
  return node !== undefined && (kindOfNode(node)?.decisions.length ?? 0) > 0;
}

function runsAll(flow: Flow, id: string): boolean {
  const node = lookup(flow.nodes, id);
  return node !== undefined && kindOfNode(node)?.branches === 'all';
}

/** A parallel block before a task, with the nodes inside that may be asked again, and which of them together. */
export interface ReturnPlace {
  readonly block: string;
  readonly nodes: readonly { readonly node: string; readonly beside: readonly string[] }[];
}

/** Where the holder of a seat may send the run back to inside parallel blocks; nowhere where returns are only counted (S-12). */
export function returnPlaces(definition: ProcessDefinition, run: Run, visit: Visit): readonly ReturnPlace[] {
  const flow = flowOf(definition, run);
  const here = lookup(flow?.nodes, visit.node);
  if (flow === undefined || here === undefined || kindOfNode(here)?.countsReturns?.(here) === true) return [];
  const byBlock = Map.groupBy(innerTargets(definition, run, visit), ({ way }) => way.node);
  return [...byBlock].map(([block, inner]) => {
    const nodes = inner.map(({ node }) => node);
    const besideOf = (node: string) =>
      nodes.filter((other) => other !== node && lieSideBySide(flow, block, [node, other]));
    return { block, nodes: nodes.map((node) => ({ node, beside: besideOf(node) })) };
  });
}

/** A branch of a block that is entered again, at which of its nodes, and what is begun at inside. */
export interface EntryAgain {
  readonly branch: string;
  readonly index: number;
  readonly into: readonly string[];
}

/** The branches of a block that lead to nodes inside it, each entered at the node, or the inner block, that is begun at. */
export function entriesInto(flow: Flow, block: string, into: readonly string[]): readonly EntryAgain[] {
  return (lookup(flow.nodes, block)?.branches ?? []).flatMap(({ id, nodes }) => {
    const inside = into.filter((node) => nodes.some((each) => holdsNode(flow, each, node)));
    const [first] = inside;
    if (first === undefined) return [];
    return [{ branch: id, index: nodes.findIndex((each) => holdsNode(flow, each, first)), into: inside }];
  });
}

/** Whether nodes inside a block can be begun at together: none of them lies on the way from another one to the join. */
export function lieSideBySide(flow: Flow, block: string, into: readonly string[]): boolean {
  return entriesInto(flow, block, into).every((entry) => {
    const nodes = lookup(flow.nodes, block)?.branches?.find(({ id }) => id === entry.branch)?.nodes ?? [];
    const first = nodes[entry.index] ?? '';
    if (entry.into.includes(first)) return entry.into.length === 1;
    return entry.into.every((node) => holdsNode(flow, first, node)) && lieSideBySide(flow, first, entry.into);
  });
}
