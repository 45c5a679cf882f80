import { type DealEvent, isOverdue, type Seat, type Visit, visitOf } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { listed } from './listed.ts';
import { namedReason } from './named-reason.ts';
import type { TimelineReader, Told } from './timeline-line.ts';
import { nameOf } from './viewer.ts';

const seatKinds = [
  'seat-opened',
  'seat-paused',
  'seat-reopened',
  'seat-claimed',
  'seat-released',
  'seat-provisional',
  'seat-urged',
  'seat-closed',
  'seat-transferred',
  'group-added',
  'advice-asked',
  'advice-closed',
] as const;

/** What happens to the people of a visit. */
type SeatEvent = Extract<DealEvent, { kind: (typeof seatKinds)[number] }>;

/** Whether an event is about the people of a visit. */
export function isSeatEvent(event: DealEvent): event is SeatEvent {
  return seatKinds.some((kind) => kind === event.kind);
}

/** What happened to a seat, or to people around one, as a line of the timeline. */
export function tellOfSeat(event: SeatEvent, reader: TimelineReader): Told {
  const { organization } = reader;
  const visit = visitOf(reader.deal.runs[event.run], event.visit);
  const seat = visit?.seats.find(({ id }) => id === seatOf(event, visit));
  const params = { ...placeOf(event, visit, reader), person: nameOf(organization, seat?.person ?? '') };
  switch (event.kind) {
    case 'seat-opened':
      return {
        code: event.kind,
        params,
        because: seat === undefined ? null : namedReason(seat.because, reader),
      };
    case 'seat-paused':
      return { code: event.until === 'group' ? 'seat-paused-group' : event.kind, params };
    case 'seat-closed':
    case 'seat-provisional':
      return tellOfDecision(event, { params, seat, reader });
    case 'seat-transferred': {
      const moved = { from: nameOf(organization, event.from), to: nameOf(organization, event.to) };
      const because = event.because === undefined ? null : namedReason(event.because, reader);
      const code = isOverdue(event) ? 'seat-overdue' : event.kind;
      return { code, params: { ...params, ...moved }, comment: event.comment, because };
    }
    case 'group-added': {
      const people = listed(
        event.seats.map(({ person }) => nameOf(organization, person)),
        reader.locale,
      );
      return { code: `group-added-${event.group.place}`, params: { ...params, people }, comment: event.comment };
    }
    case 'advice-asked':
    case 'advice-closed':
      return tellOfAdvice(event, { params, visit, reader });
    default:
      return { code: event.kind, params };
  }
}

type Params = NonNullable<Told['params']>;

/** Whose decision it was: of the holder, of who stood in for him, or of nobody. */
function tellOfDecision(
  event: Extract<SeatEvent, { kind: 'seat-closed' | 'seat-provisional' }>,
  {
    params,
    seat,
    reader,
  }: { readonly params: Params; readonly seat: Seat | undefined; readonly reader: TimelineReader },
): Told {
  const word = event.kind === 'seat-closed' ? event.outcome : 'provisional';
  const because = event.kind === 'seat-closed' && event.because !== null ? namedReason(event.because, reader) : null;
  const told = { comment: event.comment, because };
  if (event.person === null || event.person === seat?.person) return { code: `seat-${word}`, params, ...told };
  const proxy = nameOf(reader.organization, event.person);
  // He held the seat himself before he handed it on.
  if (seat?.transfers.includes(event.person))
    return { code: `seat-${word}`, params: { ...params, person: proxy }, ...told };
  return { code: `seat-${word}-for`, params: { ...params, proxy }, ...told };
}

function tellOfAdvice(
  event: Extract<SeatEvent, { kind: 'advice-asked' | 'advice-closed' }>,
  {
    params,
    visit,
    reader,
  }: { readonly params: Params; readonly visit: Visit | undefined; readonly reader: TimelineReader },
): Told {
  const { organization } = reader;
  if (event.kind === 'advice-asked') {
    const { person, question } = event.advice;
    return { code: event.kind, params: { ...params, person: nameOf(organization, person) }, comment: question };
  }
  const advice = visit?.advice?.find(({ id }) => id === event.advice);
  const code = event.answer === null ? 'advice-lapsed' : event.kind;
  return { code, params: { ...params, person: nameOf(organization, advice?.person ?? '') }, comment: event.answer };
}

function seatOf(event: SeatEvent, visit: Visit | undefined): string {
  if (event.kind === 'group-added') return event.group.seat;
  if (event.kind === 'advice-asked') return event.advice.seat;
  if (event.kind === 'advice-closed') return visit?.advice?.find(({ id }) => id === event.advice)?.seat ?? '';
  return event.seat;
}

/** Names of the flow and of the node. */
function placeOf(event: SeatEvent, visit: Visit | undefined, { definition, deal, locale }: TimelineReader): Params {
  const flow = definition.flows[deal.runs[event.run]?.flow ?? ''];
  const title = visit === undefined ? undefined : flow?.nodes[visit.node]?.title;
  return {
    flow: flow === undefined ? '' : textOf(definition, flow.title, locale),
    node: title === undefined ? '' : textOf(definition, title, locale),
  };
}
