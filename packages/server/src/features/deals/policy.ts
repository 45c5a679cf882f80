import {
  type Deal,
  type FieldStates,
  fieldStatesFor,
  type Run,
  standInFor,
  statesAtNode,
  statesByRole,
  taskIdOf,
} from '@dealwright/runtime';
import type { FieldState, FlowNode, ProcessDefinition } from '@dealwright/shared';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CompiledDefinition, VersionFacts } from '../definitions/definitions.read-model.ts';
import { type DealPlace, isWithin, placeOf, type SeatFacts } from './deal-place.ts';
import { grantsOf, type Scope, scopeOf } from './scope.ts';
import type { Viewer } from './viewer.ts';

/** Whether the viewer sees a deal at all; who does not gets the same answer as for a deal that never was. */
export function sees(viewer: Viewer, definition: ProcessDefinition, deal: DealPlace): boolean {
  return reaches(viewer, definition, deal) || partsOf(viewer, deal).length > 0;
}

/**
 * Whether the viewer may steer runs of deals out of his reach: an administrator, who is called when one cannot go on. He sees who is
 * asked and what happened, and no field.
 */
export function steers({ permissions }: Viewer): boolean {
  return permissions.has('organization.administer');
}

/** Whether the viewer learns when people opened the tasks of a run: he asked for it, or administers the organization. */
export function seesReceipts(viewer: Viewer, { initiator }: Pick<Run, 'initiator'>): boolean {
  return initiator === viewer.person.id || steers(viewer);
}

/** What somebody has to do with a deal: a seat or advice, and as whom he sees it. */
export interface Part {
  readonly id: string;
  readonly person: string;
}

/**
 * The viewer's parts in a deal, the weightiest last: advice he is asked for, seats of those for whom he stands in or which he
 * decided for them, his own seats. What he sees at a seat of another is what its holder sees (S-25, S-36).
 */
export function partsOf(
  { person: { id: me }, standIns }: Viewer,
  { seats, advice, process }: DealPlace,
): readonly Part[] {
  const standsIn = ({ person, decidedAt }: SeatFacts) => {
    const found = standIns.length === 0 ? undefined : standInFor(standIns, { principal: person, process });
    return found !== undefined && isWithin(decidedAt, found.from);
  };
  return [
    ...advice.filter(({ person }) => person === me),
    ...seats.filter((seat) => seat.person !== me && (seat.decidedBy === me || standsIn(seat))),
    ...seats.filter(({ person }) => person === me),
  ];
}

/** The viewer's part at one task of a deal, if it is his. */
export function partAtTask(viewer: Viewer, deal: Deal, task: string): Part | undefined {
  return partsOf(viewer, placeOf(deal)).find(({ id }) => taskIdOf(deal.id, id) === task);
}

/** Whether the viewer may change a deal beside deciding his own tasks: it lies in his scope, or it is his. */
export function mayWork(viewer: Viewer, definition: ProcessDefinition, deal: DealPlace): boolean {
  return viewer.permissions.has('deal.write') && reaches(viewer, definition, deal);
}

/**
 * Whether the viewer may still send this request again, as far as the deal is concerned. One that came back is a task of his; one that he
 * withdrew is begun anew, as flows and moves are.
 */
export function maySendAgain(
  viewer: Viewer,
  { definition, deal }: Pick<ShownDeal, 'definition' | 'deal'>,
  run: string,
): boolean {
  return deal.runs[run]?.status !== 'withdrawn' || mayWork(viewer, definition, placeOf(deal));
}

/** Whether a deal lies in somebody's reach: his own, or within the scope of his roles. */
export function reaches(
  viewer: Viewer,
  definition: ProcessDefinition,
  deal: Pick<DealPlace, 'owner' | 'initiator' | 'region' | 'team'>,
): boolean {
  const { id, region, team } = viewer.person;
  if (deal.owner === id || deal.initiator === id) return true;
  const scope = scopeOf(definition, viewer);
  if (scope === 'organization') return true;
  if (scope === 'region') return deal.region === region;
  return scope === 'team' && deal.team === team;
}

/** The fields of a deal that the viewer may reveal one by one. */
export function revealable(viewer: Viewer, definition: ProcessDefinition): readonly string[] {
  return [...new Set(grantsOf(definition, viewer).flatMap(({ reveal }) => reveal ?? []))];
}

/** A deal to be shown; `told`: only because this node told the viewer of it. */
export interface ShownDeal {
  readonly definition: ProcessDefinition;
  readonly deal: Deal;
  readonly told: FlowNode | null;
}

/**
 * What the viewer may do with each field of a deal page. Whoever sees it only because of a seat, advice or a message sees what the node
 * shows there (S-36, I-9), to read.
 */
export function statesOnPage(viewer: Viewer, { definition, deal, told }: ShownDeal): FieldStates {
  const { organization } = viewer;
  if (told !== null) return toRead(statesAtNode({ definition, person: viewer.person.id, organization }, told));
  const place = placeOf(deal);
  if (reaches(viewer, definition, place)) return statesOf(viewer, definition);
  const part = partsOf(viewer, place).at(-1);
  if (part === undefined) return new Map(Object.keys(definition.fields).map((id) => [id, 'hidden']));
  const task = taskIdOf(deal.id, part.id);
  return toRead(fieldStatesFor({ definition, deal, person: part.person, organization, task }));
}

/** The same where nothing can be typed. */
export function statesToRead(viewer: Viewer, deal: ShownDeal): FieldStates {
  return toRead(statesOnPage(viewer, deal));
}

function toRead(states: FieldStates): FieldStates {
  return new Map([...states].map(([id, state]) => [id, state === 'edit' || state === 'required' ? 'read' : state]));
}

const statesOfViewers = new WeakMap<Viewer, Map<ProcessDefinition, FieldStates>>();

/** What the viewer may do with each field of a process by his roles alone; worked out once for a request. */
export function statesOf(viewer: Viewer, definition: ProcessDefinition): FieldStates {
  const known = statesOfViewers.get(viewer) ?? new Map<ProcessDefinition, FieldStates>();
  statesOfViewers.set(viewer, known);
  const states =
    known.get(definition) ?? statesByRole({ definition, person: viewer.person.id, organization: viewer.organization });
  known.set(definition, states);
  return states;
}

/** Whether a value may go out as it is. */
export function isClear(state: FieldState | undefined): boolean {
  return state === 'read' || state === 'edit' || state === 'required';
}

/** Whether the viewer reads every field of a deal as it is: only he may have what holds them all. */
export function readsEverything(viewer: Viewer, deal: ShownDeal): boolean {
  return [...statesOnPage(viewer, deal).values()].every(isClear);
}

/** Whether the viewer may take the signed history of a deal along, which holds every value ever given. */
export function takesEvidence(viewer: Viewer, deal: ShownDeal): boolean {
  return viewer.permissions.has('audit.read') && readsEverything(viewer, deal);
}

/** Published definitions by hash, once each. */
export type Definitions = readonly (VersionFacts & CompiledDefinition)[];

/** The part of a query on `deal` that lets through the deals in the viewer's reach; a seat alone opens the task, not the lists. */
export function visibleDeals(viewer: Viewer, definitions: Definitions): RawBuilder<SqlBool> {
  const { id, region, team } = viewer.person;
  const hashes = (scope: Scope) => [
    ...new Set(definitions.filter(({ definition }) => scopeOf(definition, viewer) === scope).map(({ hash }) => hash)),
  ];
  return sql<SqlBool>`(deal.owner_id = ${id} or deal.initiator_id = ${id}
    or deal.hash = any(${hashes('organization')}::text[])
    or (deal.region_id = ${region} and deal.hash = any(${hashes('region')}::text[]))
    or (deal.team_id = ${team} and deal.hash = any(${hashes('team')}::text[])))`;
}

/** Hashes of the definitions in which the viewer may read a card's field; searching elsewhere would leak what is masked. */
export function clearHashes(
  viewer: Viewer,
  definitions: Definitions,
  part: 'title' | 'subtitle' | 'amount',
): readonly string[] {
  return definitions
    .filter(({ definition }) => {
      const field = definition.pipeline.card[part];
      return field !== undefined && isClear(statesOf(viewer, definition).get(field));
    })
    .map(({ hash }) => hash);
}
