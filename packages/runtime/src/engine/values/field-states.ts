import type { FieldState, FlowNode, Organization, Person, ProcessDefinition } from '@dealwright/shared';
import { compiledProcess } from '../compiled-process.ts';
import { partOfTask } from '../deal-ids.ts';
import { nodeOf } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import { fillsSlot } from '../people/role-members.ts';
import type { Deal } from '../state.ts';
import { visitsOf } from '../visits.ts';

/** What one person may do with each field of a definition; hidden ones are listed as hidden. */
export type FieldStates = ReadonlyMap<string, FieldState>;

/** From least to most; of several roles the most counts. */
const rank: readonly FieldState[] = ['hidden', 'masked', 'read', 'edit', 'required'];

/** Whose view on which deal; with a task, the view at its node. */
export interface ViewOfDeal {
  readonly definition: ProcessDefinition;
  readonly deal: Deal;
  readonly person: string;
  readonly organization: Organization;
  readonly task?: string;
}

/**
 * What a person may do with every field of a deal, as the server enforces it (S-31, I-9). At a task the node's list decides: a
 * field it does not list may be read as far as the person's roles allow. Computed fields are never typed by anybody.
 */
export function fieldStatesFor({ definition, deal, person, organization, task }: ViewOfDeal): FieldStates {
  const viewer = { definition, person, organization };
  const place = task === undefined ? undefined : placeOfTask(definition, deal, { task, person });
  if (place === undefined) return statesByRole(viewer);
  return place.advises ? statesForAdvice(viewer, place.node) : statesAtNode(viewer, place.node);
}

/** What somebody who is asked for advice at a node sees: no more than his roles allow and than the node shows, to read. */
export function statesForAdvice(viewer: Viewer, node: FlowNode): FieldStates {
  const [byRole, atNode] = [statesByRole(viewer), statesAtNode(viewer, node)];
  return mapFields(viewer.definition, (id) =>
    least(least(byRole.get(id) ?? 'hidden', atNode.get(id) ?? 'hidden'), 'read'),
  );
}

/** The fields that a form shows, columns of its sub-tables not counted. */
export function fieldsOfForm(definition: ProcessDefinition, form: string): ReadonlySet<string> {
  const layout = lookup(definition.forms, form)?.layout ?? {};
  return new Set(Object.values(layout).flatMap(({ field }) => field ?? []));
}

/** A person looking at a definition's fields. */
export interface Viewer {
  readonly definition: ProcessDefinition;
  readonly person: string;
  readonly organization: Organization;
}

const statesKnown = new WeakMap<Organization, WeakMap<ProcessDefinition, Map<Person | string, FieldStates>>>();

/** What a person's roles allow; worked out once for each set of roles, and remembered for each person. */
export function statesByRole(viewer: Viewer): FieldStates {
  const { organization, person } = viewer;
  const known = knownStates(viewer);
  const member = lookup(organization.people, person) ?? 'nobody';
  const found = known.get(member);
  if (found !== undefined) return found;
  const roles = member === 'nobody' ? member : JSON.stringify(member.roles);
  const states = known.get(roles) ?? statesOfGrants(viewer);
  known.set(roles, states);
  known.set(member, states);
  return states;
}

function knownStates({ definition, organization }: Viewer): Map<Person | string, FieldStates> {
  const ofOrganization =
    statesKnown.get(organization) ?? new WeakMap<ProcessDefinition, Map<Person | string, FieldStates>>();
  statesKnown.set(organization, ofOrganization);
  const known = ofOrganization.get(definition) ?? new Map<Person | string, FieldStates>();
  ofOrganization.set(definition, known);
  return known;
}

function statesOfGrants(viewer: Viewer): FieldStates {
  const { definition } = viewer;
  const grants = grantsOf(viewer);
  return mapFields(definition, (id) => {
    const states = grants.map((fields) => stated(definition, id, (each) => lookup(fields, each)) ?? 'edit');
    return states.length === 0 ? (stated(definition, id, () => undefined) ?? grantless(viewer)) : states.reduce(most);
  });
}

/** What the people of a node may do; the columns of a sub-table go with it as far as their roles see them. */
export function statesAtNode(viewer: Viewer, node: FlowNode): FieldStates {
  const byRole = statesByRole(viewer);
  const known = statesOfNodes.get(byRole) ?? new WeakMap<FlowNode, FieldStates>();
  statesOfNodes.set(byRole, known);
  const states = known.get(node) ?? statesOfNode(viewer.definition, byRole, node);
  known.set(node, states);
  return states;
}

const statesOfNodes = new WeakMap<FieldStates, WeakMap<FlowNode, FieldStates>>();

function statesOfNode(definition: ProcessDefinition, byRole: FieldStates, node: FlowNode): FieldStates {
  return mapFields(definition, (id) => {
    const own = lookup(node.fields, id);
    if (own !== undefined) return own;
    const role = byRole.get(id) ?? 'hidden';
    const table = lookup(node.fields, compiledProcess(definition).tableOfColumn.get(id) ?? '');
    return table !== undefined && rank.indexOf(role) >= rank.indexOf('read') ? forCells(table) : least(role, 'read');
  });
}

/**
 * What somebody may fill when a deal starts: there is nothing yet to hide, so fields that are only masked may be given. What a
 * role must not touch at all stays closed; a stranger may fill what his form shows.
 */
export function statesAtStart(
  viewer: Viewer | null,
  definition: ProcessDefinition,
  shown: ReadonlySet<string> | null,
): FieldStates {
  const grants = viewer === null ? [] : grantsOf(viewer);
  const tables = compiledProcess(definition).tableOfColumn;
  return mapFields(definition, (id) => {
    if (shown !== null && !shown.has(id) && !shown.has(tables.get(id) ?? '')) return 'hidden';
    const explicit = grants.flatMap(
      (fields) => lookup(fields, id) ?? forCells(lookup(fields, tables.get(id) ?? '') ?? 'edit'),
    );
    return explicit.length === 0 ? 'edit' : explicit.reduce(most);
  });
}

/** What is said of a field: by its name, by its mask, or for a column by what is said of its sub-table. */
function stated(
  definition: ProcessDefinition,
  id: string,
  say: (field: string) => FieldState | undefined,
): FieldState | undefined {
  const own = say(id);
  if (own !== undefined || isMasked(definition, id)) return own ?? 'masked';
  const table = compiledProcess(definition).tableOfColumn.get(id);
  if (table === undefined) return undefined;
  const state = say(table) ?? (isMasked(definition, table) ? 'masked' : undefined);
  return state === undefined ? undefined : forCells(state);
}

/** A field with a mask is masked for everybody who is not granted more. */
function isMasked({ fields }: ProcessDefinition, id: string): boolean {
  return lookup(fields, id)?.privacy?.mask !== undefined;
}

/** A sub-table that must be filled does not ask for every cell of it. */
function forCells(table: FieldState): FieldState {
  return table === 'required' ? 'edit' : table;
}

interface TaskPlace {
  readonly node: FlowNode;
  /** He is asked for advice and does not decide. */
  readonly advises: boolean;
}

function placeOfTask(
  definition: ProcessDefinition,
  deal: Deal,
  { task, person }: { readonly task: string; readonly person: string },
): TaskPlace | undefined {
  const id = partOfTask(deal.id, task);
  const isHis = (part: { readonly id: string; readonly person: string }) => part.id === id && part.person === person;
  for (const run of Object.values(deal.runs)) {
    for (const visit of visitsOf(run)) {
      const advises = visit.advice?.some(isHis) === true;
      if (!advises && !visit.seats.some(isHis)) continue;
      const node = nodeOf(definition, run, visit);
      return node === undefined ? undefined : { node, advises };
    }
  }
  return undefined;
}

function grantsOf({
  definition,
  person,
  organization,
}: Viewer): readonly (Readonly<Record<string, FieldState>> | undefined)[] {
  const member = lookup(organization.people, person);
  if (member === undefined) return [];
  return Object.entries(definition.access?.roles ?? {})
    .filter(([slot]) => fillsSlot(member, slot, organization))
    .map(([, { fields }]) => fields);
}

/** People of no listed role may read; where a process lists no roles at all, they may edit. */
function grantless({ definition }: Viewer): FieldState {
  return Object.keys(definition.access?.roles ?? {}).length === 0 ? 'edit' : 'read';
}

function mapFields(definition: ProcessDefinition, stateOf: (id: string) => FieldState): FieldStates {
  return new Map(
    Object.entries(definition.fields).map(([id, field]) => {
      const state = stateOf(id);
      return [id, field.computed === undefined ? state : least(state, 'read')];
    }),
  );
}

function most(left: FieldState, right: FieldState): FieldState {
  return rank.indexOf(left) >= rank.indexOf(right) ? left : right;
}

function least(left: FieldState, right: FieldState): FieldState {
  return rank.indexOf(left) <= rank.indexOf(right) ? left : right;
}
