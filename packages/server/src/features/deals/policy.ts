import { type Deal, type FieldStates, fieldStatesFor, statesByRole } from '@dealwright/runtime';
import type { FieldState, ProcessDefinition } from '@dealwright/shared';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CompiledDefinition, VersionFacts } from '../definitions/definitions.read-model.ts';
import { type DealPlace, placeOf } from './deal-place.ts';
import { grantsOf, type Scope, scopeOf } from './scope.ts';
import type { Viewer } from './viewer.ts';

/** Whether the viewer sees a deal at all; who does not gets the same answer as for a deal that never was. */
export function sees(viewer: Viewer, definition: ProcessDefinition, deal: DealPlace): boolean {
  return reaches(viewer, definition, deal) || deal.seats.some(({ person }) => person === viewer.person.id);
}

/** Whether the viewer may change a deal beside deciding his own tasks: it lies in his scope, or it is his. */
export function mayWork(viewer: Viewer, definition: ProcessDefinition, deal: DealPlace): boolean {
  return viewer.permissions.has('deal.write') && reaches(viewer, definition, deal);
}

/** Whether a deal lies in somebody's reach: his own, or within the scope of his roles. */
export function reaches(viewer: Viewer, definition: ProcessDefinition, deal: DealPlace): boolean {
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

/**
 * What the viewer may do with each field of a deal page. Whoever sees it only because of a seat sees what the node of his seat
 * shows (S-36, I-9), to read.
 */
export function statesOnPage(viewer: Viewer, definition: ProcessDefinition, deal: Deal): FieldStates {
  const place = placeOf(deal);
  const byRole = statesOf(viewer, definition);
  const seat = reaches(viewer, definition, place)
    ? undefined
    : place.seats.findLast(({ person }) => person === viewer.person.id);
  if (seat === undefined) return byRole;
  const { person, organization } = viewer;
  const atNode = fieldStatesFor({ definition, deal, person: person.id, organization, task: `${deal.id}.${seat.id}` });
  return new Map([...atNode].map(([id, state]) => [id, state === 'edit' || state === 'required' ? 'read' : state]));
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
