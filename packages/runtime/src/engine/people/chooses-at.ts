import type { Flow, FromChoice } from '@dealwright/shared';
import { decidersBefore } from '../flow/deciders-before.ts';

/** A node whose people somebody chooses, and the source that says who. */
export interface WantedChoice {
  readonly node: string;
  readonly source: FromChoice;
}

/** Whether it is for those who decide at a node to choose the people of a later one: the node that is named, else the one just before. */
export function choosesAt(flow: Flow, decider: string, { node, source }: WantedChoice): boolean {
  return source.node === undefined ? decidersBefore(flow, node).has(decider) : source.node === decider;
}
