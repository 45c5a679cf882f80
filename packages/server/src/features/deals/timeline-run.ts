import type { DealEvent } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { namedReason, nodeTitle } from './named-reason.ts';
import type { TimelineReader, Told } from './timeline-line.ts';
import { isSeatEvent, tellOfSeat } from './timeline-seat.ts';
import { nameOf } from './viewer.ts';

/** What happened to a run, its people and its way, as a line of the timeline. */
export function tellOfRun(event: DealEvent, reader: TimelineReader): Told {
  if (!('run' in event) || event.run === null) return { code: event.kind };
  if (isSeatEvent(event)) return tellOfSeat(event, reader);
  const { definition, deal, locale, organization } = reader;
  const run = deal.runs[event.run];
  const flow = run === undefined ? '' : textOf(definition, definition.flows[run.flow]?.title ?? run.flow, locale);
  const titleOf = (node: string) => textOf(definition, nodeTitle(definition, node) ?? node, locale);
  switch (event.kind) {
    case 'run-returned':
    case 'run-resubmitted':
      return { code: event.kind, params: { flow }, comment: event.comment };
    case 'run-ended':
      return { code: `run-${event.outcome}`, params: { flow }, comment: event.comment };
    case 'run-rewound':
      return {
        code: `run-rewound-${event.why}`,
        params: { flow, node: titleOf(event.node) },
        comment: event.comment,
      };
    case 'detour-ended': {
      const code = event.taken ? 'detour-taken' : 'detour-given-up';
      return { code, params: { flow }, because: namedReason(event.because, reader) };
    }
    case 'people-chosen':
      return {
        code: event.kind,
        params: { flow, node: titleOf(event.node), people: namesOf(event.people, reader) },
      };
    case 'incident-raised':
      return { code: event.kind, params: { flow }, because: namedReason(event.reason, reader) };
    default:
      return {
        code: event.kind,
        params: { flow, person: 'initiator' in event ? nameOf(organization, event.initiator) : '' },
      };
  }
}

/** Names of people, as a list. */
function namesOf(people: readonly string[], { organization }: TimelineReader): string {
  return people.map((person) => nameOf(organization, person)).join(', ');
}
