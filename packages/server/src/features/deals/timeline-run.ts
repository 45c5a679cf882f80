import type { DealEvent } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { listed } from './listed.ts';
import { namedReason, nodeTitle } from './named-reason.ts';
import type { TimelineReader, Told } from './timeline-line.ts';
import { tellOfCall, tellOfNode } from './timeline-node.ts';
import { isSeatEvent, tellOfSeat } from './timeline-seat.ts';
import { nameOf } from './viewer.ts';

/** What happened to a run, its people and its way, as a line of the timeline. */
export function tellOfRun(event: DealEvent, reader: TimelineReader): Told {
  if (!('run' in event) || event.run === null) return { code: event.kind };
  if (isSeatEvent(event)) return tellOfSeat(event, reader);
  const { definition, deal, locale } = reader;
  const run = deal.runs[event.run];
  const flow = run === undefined ? '' : textOf(definition, definition.flows[run.flow]?.title ?? run.flow, locale);
  const titleOf = (node: string) => textOf(definition, nodeTitle(definition, node) ?? node, locale);
  switch (event.kind) {
    case 'run-returned':
    case 'run-resubmitted':
    case 'run-revived':
    case 'run-suspended':
    case 'run-resumed':
      return { code: event.kind, params: { flow }, comment: event.comment };
    case 'initiator-changed': {
      const [from, to] = [event.from, event.to].map((person) => nameOf(reader.organization, person));
      const because = event.because === undefined ? null : namedReason(event.because, reader);
      return { code: event.kind, params: { flow, from: from ?? '', to: to ?? '' }, comment: event.comment, because };
    }
    case 'run-started':
      return event.revokes === undefined ? plain(event, flow, reader) : revocation(event, event.revokes, reader);
    case 'run-ended':
      return { code: `run-${event.outcome}`, params: { flow }, comment: event.comment };
    case 'call-made':
    case 'call-answered':
    case 'suggestion-made':
      return tellOfCall(event, flow, reader);
    case 'node-decided':
    case 'table-answered':
      return tellOfNode(event, flow, reader);
    case 'run-rewound':
      return {
        code: `run-rewound-${event.why}`,
        params: { flow, node: listed((event.into ?? [event.node]).map(titleOf), reader.locale) },
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
      return plain(event, flow, reader);
  }
}

function plain(event: DealEvent, flow: string, { organization }: TimelineReader): Told {
  return {
    code: event.kind,
    params: {
      flow,
      person: 'initiator' in event && event.initiator !== null ? nameOf(organization, event.initiator) : '',
    },
  };
}

/** A run that is to revoke another is named by that one. */
function revocation(
  event: Extract<DealEvent, { kind: 'run-started' }>,
  revokes: string,
  { definition, deal, locale }: TimelineReader,
): Told {
  const flow = deal.runs[revokes]?.flow ?? '';
  const title = textOf(definition, definition.flows[flow]?.title ?? flow, locale);
  return { code: 'revocation-started', params: { flow: title }, comment: event.comment ?? null };
}

/** Names of people, as a list. */
function namesOf(people: readonly string[], { organization, locale }: TimelineReader): string {
  return listed(
    people.map((person) => nameOf(organization, person)),
    locale,
  );
}
