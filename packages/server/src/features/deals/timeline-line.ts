import { type Deal, type DealEvent, type FieldStates, isLeftOver, type Reason } from '@dealwright/runtime';
import { type FieldValues, textOf } from '@dealwright/shared';
import type { TimelinePart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { actorInWords } from './actor-words.ts';
import { attachedBy } from './attached-files.ts';
import { listed } from './listed.ts';
import { type NameReader, namedReason } from './named-reason.ts';
import { shownInWords } from './shown-values.ts';
import { tellOfRun } from './timeline-run.ts';
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
  'initiator-changed',
  'run-revived',
  'run-revoked',
  'run-rewound',
  'detour-ended',
  'people-chosen',
  'group-added',
  'advice-asked',
  'advice-closed',
  'seat-opened',
  'seat-paused',
  'seat-reopened',
  'seat-claimed',
  'seat-released',
  'seat-provisional',
  'seat-urged',
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

/** What a line says beside who did it and when. */
export interface Told {
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
    by: actorInWords(event.by, reader),
    code: told.code,
    params: told.params ?? {},
    changes: told.changes ?? [],
    comment: told.comment ?? null,
    because: told.because ?? null,
    files: [...attachedBy(event)],
    readers: [],
  };
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
      if (event.source === 'consent') return { code: 'consent-taken-back', changes: changesOf(event, reader) };
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
      return {
        code: codeOfTelling(event.message),
        params: { people: listed(event.people.map(person), locale) },
        comment: wordsByHand(event),
        because: isLeftOver(event.message) ? namedReason(event.message, reader) : null,
      };
    default:
      return tellOfRun(event, reader);
  }
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

/** What a flow or the product tells is not said by whoever decided just before. */
function codeOfTelling({ code }: Reason): string {
  if (code === 'mentioned') return 'people-mentioned';
  return code === 'by-hand' ? 'people-notified' : 'people-informed';
}

/** What a person said when he told others by hand; what a flow tells are its own words. */
function wordsByHand({ message, by }: Extract<DealEvent, { kind: 'people-notified' }>): string | null {
  const { words } = message.params;
  // The words that mention somebody stand with the decision they belong to.
  return by.kind === 'person' && message.code !== 'mentioned' && typeof words === 'string' ? words : null;
}

function itemLabel(item: string, { definition, locale }: TimelineReader): string {
  const items = Object.values(definition.pipeline.stages).flatMap(({ gate }) => gate?.checklist ?? []);
  const found = items.find(({ id }) => id === item);
  return found === undefined ? item : textOf(definition, found.label, locale);
}
