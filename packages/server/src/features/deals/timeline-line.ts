import { callFailed, type Deal, type DealEvent, type FieldStates, tableAnswered } from '@dealwright/runtime';
import { type FieldValues, textOf } from '@dealwright/shared';
import type { TimelinePart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { type NameReader, namedParams, namedReason } from './named-reason.ts';
import { shownInWords } from './shown-values.ts';
import { nameOf } from './viewer.ts';

/** A line of the timeline as the API answers it. */
export type TimelineLine = Static<typeof TimelinePart>;

/** For whom lines are written. */
export interface TimelineReader extends NameReader {
  readonly deal: Deal;
  readonly states: FieldStates;
}

/** Kinds of events that people are told; the others are steps between them. */
export const toldKinds = [
  'deal-started',
  'values-changed',
  'move-held',
  'move-dropped',
  'stage-changed',
  'deal-ended',
  'deal-reopened',
  'checklist-changed',
  'owner-changed',
  'commented',
  'run-started',
  'run-returned',
  'run-resubmitted',
  'run-suspended',
  'run-resumed',
  'run-ended',
  'seat-opened',
  'seat-closed',
  'seat-transferred',
  'people-notified',
  'node-decided',
  'table-answered',
  'signal-kept',
  'call-made',
  'call-answered',
  'suggestion-made',
  'run-rewound',
  'incident-raised',
] as const satisfies readonly DealEvent['kind'][];

interface Told {
  readonly code: string;
  readonly params?: TimelineLine['params'];
  readonly changes?: TimelineLine['changes'];
  readonly comment?: string | null;
  readonly because?: TimelineLine['because'];
}

/** One event as a line; values the reader may not see are masked before and after. */
export function lineOf(event: DealEvent, reader: TimelineReader): TimelineLine {
  const told = tell(event, reader);
  return {
    seq: event.seq,
    at: event.at,
    by: actorOf(event, reader),
    code: told.code,
    params: told.params ?? {},
    changes: told.changes ?? [],
    comment: told.comment ?? null,
    because: told.because ?? null,
  };
}

function actorOf({ by }: DealEvent, { organization }: TimelineReader): TimelineLine['by'] {
  return { kind: by.kind, name: by.kind === 'person' ? nameOf(organization, by.id) : '' };
}

function tell(event: DealEvent, reader: TimelineReader): Told {
  const { definition, organization, locale } = reader;
  const stage = (id: string) => textOf(definition, definition.pipeline.stages[id]?.title ?? id, locale);
  const person = (id: string) => nameOf(organization, id);
  switch (event.kind) {
    case 'deal-started':
      return {
        code: event.kind,
        params: { stage: stage(event.stage), number: event.number, version: event.process.version },
      };
    case 'values-changed':
      return { code: event.kind, params: { source: event.source }, changes: changesOf(event, reader) };
    case 'move-held':
    case 'move-dropped':
      return { code: event.kind, params: { stage: stage(event.to) } };
    case 'stage-changed':
      return {
        code: event.waiver === null ? event.kind : 'stage-waived',
        params: { from: stage(event.from), to: stage(event.to) },
        comment: event.waiver,
      };
    case 'deal-ended':
      return { code: `deal-${event.outcome}` };
    case 'checklist-changed':
      return {
        code: event.done ? 'checklist-done' : 'checklist-undone',
        params: { item: itemLabel(event.item, reader) },
      };
    case 'owner-changed':
      return { code: event.kind, params: { from: person(event.from), to: person(event.to) } };
    case 'commented':
      return { code: event.kind, comment: event.text };
    case 'signal-kept':
      return { code: event.kind, params: { name: event.name } };
    case 'people-notified':
      return { code: event.kind, params: { people: event.people.map(person).join(', ') } };
    default:
      return tellRun(event, reader);
  }
}

function tellRun(event: DealEvent, reader: TimelineReader): Told {
  if (!('run' in event) || event.run === null) return { code: event.kind };
  const { definition, deal, locale, organization } = reader;
  const run = deal.runs[event.run];
  const flow = run === undefined ? '' : textOf(definition, definition.flows[run.flow]?.title ?? run.flow, locale);
  switch (event.kind) {
    case 'run-returned':
    case 'run-resubmitted':
    case 'run-suspended':
    case 'run-resumed':
      return { code: event.kind, params: { flow }, comment: event.comment };
    case 'run-ended':
      return { code: `run-${event.outcome}`, params: { flow } };
    case 'seat-opened':
    case 'seat-closed':
    case 'seat-transferred':
      return tellSeat(event, { flow, reader });
    case 'run-rewound':
      return {
        code: event.kind,
        params: { flow, ...namedParams({ node: event.node }, reader) },
        comment: event.comment,
      };
    case 'call-made':
    case 'call-answered':
    case 'suggestion-made':
      return tellCall(event, { flow, reader });
    case 'node-decided':
    case 'table-answered':
      return tellNode(event, { flow, reader });
    case 'incident-raised':
      return { code: event.kind, params: { flow }, because: namedReason(event.reason, reader) };
    default:
      return {
        code: event.kind,
        params: { flow, person: 'initiator' in event ? nameOf(organization, event.initiator) : '' },
      };
  }
}

type NodeEvent = Extract<DealEvent, { kind: 'node-decided' | 'table-answered' }>;

function tellNode(
  event: NodeEvent,
  { flow, reader }: { readonly flow: string; readonly reader: TimelineReader },
): Told {
  const params = { flow, node: nodeName(event, reader) };
  if (event.kind === 'node-decided')
    return { code: `node-${event.outcome}`, params, because: namedReason(event.because, reader) };
  const told = tableAnswered(reader.definition, event);
  return { code: told.code, params: { ...params, ...namedReason(told, reader).params } };
}

type CallEvent = Extract<DealEvent, { kind: 'call-made' | 'call-answered' | 'suggestion-made' }>;

function tellCall(
  event: CallEvent,
  { flow, reader }: { readonly flow: string; readonly reader: TimelineReader },
): Told {
  const node = nodeName(event, reader);
  const params = { flow, node };
  if (event.kind === 'call-made') return { code: `called-${event.call.to}`, params };
  if (event.kind === 'call-answered') {
    const because = event.outcome === 'failed' ? callFailed(node, event.reason ?? '') : null;
    return { code: `answered-${event.outcome}`, params, because };
  }
  const { verdict, confidence, reason } = event.suggestion;
  return { code: `suggested-${verdict}`, params: { ...params, confidence }, comment: reason };
}

function nodeName(event: { readonly run: string; readonly visit: string }, reader: TimelineReader): string {
  const { deal, definition, locale } = reader;
  const run = deal.runs[event.run];
  const title = definition.flows[run?.flow ?? '']?.nodes[run?.visits[event.visit]?.node ?? '']?.title;
  return title === undefined ? '' : textOf(definition, title, locale);
}

type SeatEvent = Extract<DealEvent, { kind: 'seat-opened' | 'seat-closed' | 'seat-transferred' }>;

function tellSeat(
  event: SeatEvent,
  { flow, reader }: { readonly flow: string; readonly reader: TimelineReader },
): Told {
  const { deal, organization } = reader;
  const seat = deal.runs[event.run]?.visits[event.visit]?.seats.find(({ id }) => id === event.seat);
  const node = nodeName(event, reader);
  const params = { flow, node, person: nameOf(organization, seat?.person ?? '') };
  if (event.kind === 'seat-opened')
    return { code: event.kind, params, because: seat === undefined ? null : namedReason(seat.because, reader) };
  if (event.kind === 'seat-closed') {
    const because = event.because === null ? null : namedReason(event.because, reader);
    return { code: `seat-${event.outcome}`, params, comment: event.comment, because };
  }
  const moved = { from: nameOf(organization, event.from), to: nameOf(organization, event.to) };
  const because = event.because === undefined ? null : namedReason(event.because, reader);
  const code = because === null ? event.kind : 'seat-overdue';
  return { code, params: { ...params, ...moved }, comment: event.comment, because };
}

/** What changed in fields, as far as the reader may see it. */
export function changesOf(
  { values, before }: { readonly values: FieldValues; readonly before: FieldValues },
  reader: TimelineReader,
): TimelineLine['changes'] {
  return Object.keys(values).flatMap((field) => {
    const now = shownInWords(reader, field, { value: values[field] ?? null, states: reader.states });
    const was = shownInWords(reader, field, { value: before[field] ?? null, states: reader.states });
    return now === null || was === null ? [] : [{ field, label: now.label, before: was.text, after: now.text }];
  });
}

function itemLabel(item: string, { definition, locale }: TimelineReader): string {
  const items = Object.values(definition.pipeline.stages).flatMap(({ gate }) => gate?.checklist ?? []);
  const found = items.find(({ id }) => id === item);
  return found === undefined ? item : textOf(definition, found.label, locale);
}
