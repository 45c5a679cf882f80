import type { ScenarioStep } from '@dealwright/shared';
import type { Refusal } from '../../engine/decision.ts';
import type { DealEvent } from '../../engine/event.ts';
import type { Run } from '../../engine/state.ts';
import { visitOf } from '../../engine/visits.ts';
import type { Standing } from './standing.ts';
import { missingFields } from './take-step.ts';

/** Something met on the way, with the place where it was met first. */
export interface Sight {
  readonly flow: string;
  readonly place: number;
  readonly code: string;
}

/** What an exploration has seen of nodes on its way. */
export interface Sights {
  /** Nodes entered, and nodes left behind because they were done. */
  readonly entered: Set<string>;
  readonly passed: Set<string>;
  readonly incidents: Map<string, Sight>;
  /** Nodes where a yes was refused to somebody who was asked. */
  readonly refused: Map<string, Sight>;
}

/** What there is to see of a deal whose flow has just begun. */
export function sightsAtStart({ deal }: Standing): Sights {
  const sights: Sights = { entered: new Set(), passed: new Set(), incidents: new Map(), refused: new Map() };
  for (const run of Object.values(deal.runs)) {
    for (const { node, status } of [...run.past, ...run.open]) {
      sights.entered.add(node);
      if (status === 'done') sights.passed.add(node);
    }
    for (const { visit, reason } of run.incidents) {
      sights.incidents.set(nodeAt(run, visit), { flow: run.flow, place: 0, code: reason.code });
    }
  }
  return sights;
}

/** Adds what happened on a step that led to a place. */
export function seeEvents(
  sights: Sights,
  events: readonly DealEvent[],
  { deal, place }: Standing & Pick<Sight, 'place'>,
): void {
  for (const event of events) {
    if (event.kind === 'visit-opened') sights.entered.add(event.visit.node);
    if (event.kind === 'visit-closed' && event.outcome === 'done')
      sights.passed.add(visitOf(deal.runs[event.run], event.visit)?.node ?? '');
    if (event.kind !== 'incident-raised') continue;
    const run = deal.runs[event.run];
    const node = nodeAt(run, event.visit);
    if (!sights.incidents.has(node))
      sights.incidents.set(node, { flow: run?.flow ?? '', place, code: event.reason.code });
  }
}

/** Adds a yes that was refused at a place. */
export function seeRefusal(
  sights: Sights,
  { step, refused }: { readonly step: ScenarioStep; readonly refused: Refusal },
  at: Pick<Sight, 'flow' | 'place'>,
): void {
  const node = step.node ?? '';
  if ((step.do !== 'approve' && step.do !== 'complete') || sights.refused.has(node)) return;
  const code = missingFields(refused).length > 0 ? 'unfillable' : refused.code;
  sights.refused.set(node, { ...at, code });
}

/** The node of a visit; of an incident that concerns no visit, the last that was passed. */
function nodeAt(run: Run | undefined, visit: string | null): string {
  return visitOf(run, visit ?? '')?.node ?? run?.past.at(-1)?.node ?? '';
}
