import { type FieldStates, type Reason, statesAtNode } from '@dealwright/runtime';
import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { TaskPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import {
  type CardRow,
  cardOf,
  namedReason,
  nodeTitle,
  starter,
  statesOf,
  type Viewer,
} from '../deals/deals.read-model.ts';

/** A line of the inbox as the API answers it. */
export type TaskLine = Static<typeof TaskPart>;

/** What a line is made from: the to-do and the card of its deal. */
export interface TaskRow extends CardRow {
  readonly task_id: string;
  readonly run: string;
  readonly node: string;
  readonly kind: string;
  readonly person_id: string;
  readonly asked_by: string;
  /** Whether a stranger's submission started the run. */
  readonly by_stranger: boolean;
  readonly task_status: string;
  readonly because: Reason;
  readonly opened_at: Date | null;
  readonly decided_at: Date | null;
  readonly due_at: Date | null;
}

/** For whom and from which definition a line is made. */
export interface LineView {
  readonly viewer: Viewer;
  readonly definition: ProcessDefinition;
  readonly now: Date;
}

/** A to-do as the viewer may see it: title and amount as far as the node and his roles show them. */
export function taskLine(row: TaskRow, { viewer, definition, now }: LineView): TaskLine {
  const { organization, locale } = viewer;
  const card = cardOf(row, { viewer, definition, now, states: statesAt(row, viewer, definition) });
  const title = nodeTitle(definition, row.node);
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
    initiator: row.asked_by,
    startedBy: starter(row.by_stranger ? null : row.asked_by, {
      organization,
      locale,
      deal: { region: row.region_id },
    }),
    status: row.task_status,
    openedAt: (row.opened_at ?? row.updated_at).toISOString(),
    decidedAt: row.decided_at?.toISOString() ?? null,
    dueAt: row.due_at?.toISOString() ?? null,
    amount: card.amount,
    because: namedReason(row.because, { definition, organization, locale }),
  };
}

/** At somebody's own seat the node decides what he sees; elsewhere his roles do. */
function statesAt(row: TaskRow, viewer: Viewer, definition: ProcessDefinition): FieldStates {
  const node = Object.values(definition.flows).flatMap(({ nodes }) => nodes[row.node] ?? [])[0];
  if (node === undefined || row.person_id !== viewer.person.id) return statesOf(viewer, definition);
  return statesAtNode({ definition, person: viewer.person.id, organization: viewer.organization }, node);
}
