import {
  type Deal,
  type FieldStates,
  nodeKinds,
  type Reason,
  standInFor,
  statesAtNode,
  statesForAdvice,
  visitOf,
} from '@dealwright/runtime';
import { type FlowNode, type ProcessDefinition, textOf } from '@dealwright/shared';
import type { TaskPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import {
  adviceKind,
  type CardRow,
  cardOf,
  namedReason,
  nodeTitle,
  type RowAnswer,
  resubmitKind,
  rowOfVisit,
  starter,
  statesOf,
  type Viewer,
} from '../deals/deals.read-model.ts';
import { batchWords, reasonAtNode } from './batch-reason.ts';

/** A line of the inbox as the API answers it. */
export type TaskLine = Static<typeof TaskPart>;

/** What a line is made from: the to-do and the card of its deal. */
export interface TaskRow extends CardRow {
  readonly task_id: string;
  readonly run: string;
  readonly visit: string;
  readonly node: string;
  readonly kind: string;
  readonly person_id: string;
  readonly asked_by: string;
  /** Whether a stranger's submission started the run. */
  readonly by_stranger: boolean;
  /** What began the deal where nobody did. */
  readonly begun_by: Deal['begunBy'] | null;
  readonly task_status: string;
  readonly because: Reason;
  readonly claimed: boolean;
  readonly opened_at: Date | null;
  readonly decided_at: Date | null;
  readonly due_at: Date | null;
  readonly decided_by: string | null;
}

/** For whom and from which definition a line is made. */
export interface LineView {
  readonly viewer: Viewer;
  readonly definition: ProcessDefinition;
  readonly now: Date;
  /** The deal itself, where the line needs it. */
  readonly deal: Deal | null;
}

/** A to-do as the viewer may see it: title and amount as far as the node and his roles show them. */
export function taskLine(row: TaskRow, { viewer, definition, now, deal }: LineView): TaskLine {
  const { organization, locale } = viewer;
  const states = statesAt(row, viewer, definition);
  const card = cardOf(row, { viewer, definition, now, states });
  const title = nodeTitle(definition, row.node);
  const node = nodeOf(row, definition);
  const alone = reasonAtNode({ task: row, node, kind: nodeKinds.get(node?.kind ?? '') });
  return {
    id: row.task_id,
    deal: row.id,
    dealNumber: row.number,
    dealTitle: card.title,
    process: row.process,
    processTitle: textOf(definition, definition.title, locale),
    run: row.run,
    node: row.node,
    nodeTitle: title === undefined ? '' : textOf(definition, title, locale),
    kind: row.kind,
    person: row.person_id,
    for: principalOf(row, viewer),
    initiator: row.asked_by,
    startedBy: starterOf(row, { definition, organization, locale, deal }),
    status: row.task_status,
    claimed: row.claimed,
    openedAt: (row.opened_at ?? row.updated_at).toISOString(),
    decidedAt: row.decided_at?.toISOString() ?? null,
    dueAt: row.due_at?.toISOString() ?? null,
    decidedBy: row.decided_by,
    amount: card.amount,
    because: namedReason(row.because, { definition, organization, locale, states }),
    row: rowOf(row, deal, { definition, organization, locale, states }),
    batch: alone === null ? null : { reason: alone, message: batchWords(alone, locale) },
  };
}

/** Who asked: a person, a stranger, another system, or the schedule that is known by its flow. */
function starterOf(
  row: TaskRow,
  {
    definition,
    organization,
    locale,
    deal,
  }: Omit<LineView, 'viewer' | 'now'> & Pick<Viewer, 'organization' | 'locale'>,
): TaskLine['startedBy'] {
  const flow = Object.values(definition.flows).find(({ nodes }) => Object.hasOwn(nodes, row.node));
  const begunBy = deal?.runs[row.run]?.begunBy ?? row.begun_by;
  const nobody = row.by_stranger || deal?.runs[row.run]?.begunBy !== undefined;
  const schedule = flow === undefined ? undefined : textOf(definition, flow.title, locale);
  return starter(nobody ? null : row.asked_by, {
    organization,
    locale,
    deal: { region: row.region_id, begunBy },
    schedule,
  });
}

/** Whether tasks of a process may be about a row, or asked for by a schedule: only then the deal itself is needed for a line. */
export function asksDeal({ flows }: ProcessDefinition): boolean {
  const all = Object.values(flows);
  if (all.some(({ trigger }) => trigger.on === 'schedule')) return true;
  const nodes = all.flatMap((flow) => Object.values(flow.nodes));
  return nodes.some((node) => (nodeKinds.get(node.kind)?.rows?.(node) ?? null) !== null);
}

function rowOf(task: TaskRow, deal: Deal | null, reader: Parameters<typeof rowOfVisit>[2]): RowAnswer | null {
  const run = deal?.runs[task.run];
  const visit = visitOf(run, task.visit);
  return deal === null || run === undefined || visit === undefined ? null : rowOfVisit(deal, { run, visit }, reader);
}

function nodeOf({ node }: Pick<TaskRow, 'node'>, { flows }: ProcessDefinition): FlowNode | undefined {
  return Object.values(flows).flatMap(({ nodes }) => nodes[node] ?? [])[0];
}

/** For whom the viewer sees the task: he stands in for its holder, or decided it in his stead; null at his own. */
export function principalOf(
  row: Pick<TaskRow, 'person_id' | 'decided_by' | 'process' | 'asked_by' | 'kind'>,
  { person: { id: me }, standIns }: Viewer,
): string | null {
  const { person_id: principal, process, kind } = row;
  if (principal === me) return null;
  if (row.decided_by === me) return principal;
  if (row.asked_by === me || kind === adviceKind || kind === resubmitKind) return null;
  return standInFor(standIns, { principal, process }) === undefined ? null : principal;
}

/** At a seat the node decides what its holder, and who acts for him, sees; elsewhere the viewer's roles do. */
function statesAt(row: TaskRow, viewer: Viewer, definition: ProcessDefinition): FieldStates {
  const node = nodeOf(row, definition);
  const acts = row.person_id === viewer.person.id || principalOf(row, viewer) !== null;
  if (node === undefined || !acts) return statesOf(viewer, definition);
  const holder = { definition, person: row.person_id, organization: viewer.organization };
  return row.kind === adviceKind ? statesForAdvice(holder, node) : statesAtNode(holder, node);
}
