import type { Field, FieldState, FlowNode, Organization, ProcessDefinition } from '@dealwright/shared';
import { partOfTask } from '../deal-ids.ts';
import { nodeOf } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import { fillsSlot } from '../people/role-members.ts';
import type { Deal } from '../state.ts';

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
  const node = task === undefined ? undefined : nodeOfTask(definition, deal, { task, person });
  const viewer = { definition, person, organization };
  return node === undefined ? statesByRole(viewer) : statesAtNode(viewer, node);
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

/** What a person's roles allow. */
export function statesByRole(viewer: Viewer): FieldStates {
  const grants = grantsOf(viewer);
  return mapFields(viewer.definition, (id, field) => {
    const states = grants.map((fields) => lookup(fields, id) ?? byDefault(field, 'edit'));
    return states.length === 0 ? byDefault(field, grantless(viewer)) : states.reduce(most);
  });
}

/** What the people of a node may do. */
export function statesAtNode(viewer: Viewer, node: FlowNode): FieldStates {
  const byRole = statesByRole(viewer);
  return mapFields(viewer.definition, (id) => lookup(node.fields, id) ?? least(byRole.get(id) ?? 'hidden', 'read'));
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
  return mapFields(definition, (id) => {
    if (shown !== null && !shown.has(id)) return 'hidden';
    const explicit = grants.flatMap((fields) => lookup(fields, id) ?? 'edit');
    return explicit.length === 0 ? 'edit' : explicit.reduce(most);
  });
}

function nodeOfTask(
  definition: ProcessDefinition,
  deal: Deal,
  { task, person }: { readonly task: string; readonly person: string },
): FlowNode | undefined {
  const id = partOfTask(deal.id, task);
  for (const run of Object.values(deal.runs)) {
    const visit = Object.values(run.visits).find(({ seats }) =>
      seats.some((seat) => seat.id === id && seat.person === person),
    );
    if (visit !== undefined) return nodeOf(definition, run, visit);
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

/** A field with a mask is masked for everybody who is not granted more. */
function byDefault(field: Field, otherwise: FieldState): FieldState {
  return field.privacy?.mask === undefined ? otherwise : 'masked';
}

function mapFields(definition: ProcessDefinition, stateOf: (id: string, field: Field) => FieldState): FieldStates {
  return new Map(
    Object.entries(definition.fields).map(([id, field]) => {
      const state = stateOf(id, field);
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
