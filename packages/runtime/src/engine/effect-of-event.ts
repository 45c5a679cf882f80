import type { Organization } from '@dealwright/shared';
import { isByStranger } from './by-stranger.ts';
import { taskIdOf } from './deal-ids.ts';
import type { Effect } from './effect.ts';
import type { DealEvent } from './event.ts';
import { isOverdue } from './leaving/leavers.ts';
import { isAsker } from './people/askers.ts';
import { closedMessage } from './seats/lost-seats.ts';
import { proxyOf } from './seats/proxies.ts';
import type { Deal, Reason, Run } from './state.ts';
import { visitOf, visitsOf } from './visits.ts';

type Kind = DealEvent['kind'];
type EventOf<Each extends Kind> = Extract<DealEvent, { kind: Each }>;

/** What the world is asked to do because of a fact of one kind; null when nothing is. `deal` is the state after it. */
type EffectFor<Each extends Kind> = (event: EventOf<Each>, deal: Deal, organization: Organization) => Effect | null;

/** Kinds of facts from which effects follow; all others change the state alone. */
const effects: { readonly [Each in Kind]?: EffectFor<Each> } = {
  'deal-ended': (event, deal) => {
    const { origin } = deal;
    if (origin?.awaits !== true) return null;
    return { kind: 'outcome', key: keyOf(event, deal), origin, outcome: event.outcome };
  },
  'timer-set': (event, deal) => ({ kind: 'schedule', key: keyOf(event, deal), timer: event.timer, at: event.due }),
  'call-made': (event, deal) => {
    const { run, visit, call } = event;
    return { kind: 'call', key: keyOf(event, deal), run, visit, call };
  },
  'timer-cleared': (event, deal) =>
    event.fired ? null : { kind: 'unschedule', key: keyOf(event, deal), timer: event.timer },
  'seat-opened': tellOfSeat,
  'seat-closed': tellOfSeat,
  'seat-transferred': tellOfSeat,
  'seat-reopened': tellOfSeat,
  'seat-urged': tellOfSeat,
  'seat-provisional': tellOfSeat,
  'run-returned': telling<'run-returned'>(aboutRun),
  'run-ended': telling<'run-ended'>(aboutRun),
  'initiator-changed': telling<'initiator-changed'>(aboutHeir),
  'run-revoked': telling<'run-revoked'>(aboutRevocation),
  'people-notified': telling(({ people, message, seat }, deal) => {
    return { people, message, task: seat === undefined ? null : taskIdOf(deal.id, seat) };
  }),
  commented: telling((event) => {
    const { mentions: people, text: words } = event;
    const message = { code: 'mentioned', params: { person: actorOf(event), words } };
    return people === undefined ? null : { people, message, task: null };
  }),
  'advice-asked': telling<'advice-asked'>(aboutPeople),
  'advice-closed': telling<'advice-closed'>(aboutPeople),
  'run-rewound': telling<'run-rewound'>(aboutPeople),
  'owner-changed': telling(({ from, to }) => {
    return { people: [to], message: { code: 'owner-changed', params: { from } }, task: null };
  }),
  'incident-raised': telling((event, deal, organization) => {
    const message = { code: 'incident', params: { flow: deal.runs[event.run]?.flow ?? '' } };
    return { people: organization.administrators, message, task: null };
  }),
};

/**
 * What the world is asked to do because of a fact, or null. Each effect hangs on exactly one event and takes its key from that
 * event's number, so that keys are distinct and the same on every replay (S-34, I-10). `deal` is the state after the event.
 */
export function effectOfEvent(event: DealEvent, deal: Deal, organization: Organization): Effect | null {
  const effect = effects[event.kind];
  return effect === undefined ? null : (effect as EffectFor<Kind>)(event as never, deal, organization);
}

/** The same on every replay, and of no other event (S-34). */
export function keyOf({ seq }: Pick<DealEvent, 'seq'>, { id }: Pick<Deal, 'id'>): string {
  return `${id}.e${seq}`;
}

interface Notification {
  readonly people: readonly string[];
  readonly message: Reason;
  readonly task: string | null;
}

/** An effect that tells people; there is none where nobody is to be told. */
function telling<Each extends Kind>(
  about: (event: EventOf<Each>, deal: Deal, organization: Organization) => Notification | null,
): EffectFor<Each> {
  return (event, deal, organization) => tell(event, deal, about(event, deal, organization));
}

function tell(event: DealEvent, deal: Deal, told: Notification | null): Effect | null {
  if (told === null || told.people.length === 0) return null;
  const { people, message, task } = told;
  return { kind: 'notify', key: keyOf(event, deal), people, message, task };
}

function tellOfSeat(event: SeatEvent, deal: Deal, organization: Organization): Effect | null {
  const decision = aboutDecision(event, deal, organization);
  return tell(event, deal, decision ?? withProxy(aboutSeat(event, deal), { event, deal, organization }));
}

type SeatEvent = Extract<
  DealEvent,
  { kind: 'seat-opened' | 'seat-closed' | 'seat-transferred' | 'seat-reopened' | 'seat-urged' | 'seat-provisional' }
>;

/** Of a holder and who stands in for him, one has decided: the other is told (S-25). */
function aboutDecision(event: SeatEvent, deal: Deal, organization: Organization): Notification | null {
  if ((event.kind !== 'seat-closed' && event.kind !== 'seat-provisional') || event.person === null) return null;
  const run = deal.runs[event.run];
  const visit = visitOf(run, event.visit);
  const holder = visit?.seats.find(({ id }) => id === event.seat)?.person;
  if (run === undefined || visit === undefined || holder === undefined) return null;
  const proxy = proxyOf(organization, { principal: holder, process: deal.process.key, now: event.at })?.proxy;
  const other = event.person === holder ? proxy : holder;
  if (other === undefined || other === event.person) return null;
  const params = { node: visit.node, flow: run.flow, person: event.person, of: holder };
  return { people: [other], message: { code: 'decided-for', params }, task: taskIdOf(deal.id, event.seat) };
}

function aboutSeat(event: SeatEvent, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  const visit = visitOf(run, event.visit);
  const seat = visit?.seats.find(({ id }) => id === event.seat);
  if (run === undefined || visit === undefined || seat === undefined) return null;
  const task = taskIdOf(deal.id, seat.id);
  const place = { node: visit.node, flow: run.flow };
  if (event.kind === 'seat-urged')
    return { people: [seat.person], message: { code: 'urged', params: { ...place, person: event.person } }, task };
  if (event.kind === 'seat-reopened' && actorOf(event) === seat.person) return null;
  if (event.kind === 'seat-opened' || event.kind === 'seat-reopened') {
    return { people: [seat.person], message: opening(deal, run, place), task };
  }
  if (event.kind === 'seat-transferred') {
    // Whoever takes over before his turn hears of it when it comes.
    if (seat.status !== 'open') return null;
    const code = isOverdue(event) ? 'task-taken-over' : 'task-transferred';
    return { people: [event.to], message: { code, params: { ...place, from: event.from } }, task };
  }
  const message = event.kind === 'seat-closed' ? closedMessage(event, seat, place) : null;
  return message === null ? null : { people: [seat.person], message, task };
}

/** What somebody is told whose turn has come: who asks, or the way by which it came where nobody of the organization does. */
function opening(deal: Deal, run: Run, place: Reason['params']): Reason {
  const stranger = isByStranger(deal, run);
  const begunBy = run.begunBy ?? (stranger ? (deal.begunBy ?? 'public') : undefined);
  if (begunBy === undefined) return { code: 'task-opened', params: { ...place, initiator: run.initiator } };
  return { code: `task-opened-${begunBy}`, params: { ...place, region: deal.region } };
}

function aboutRun(event: Extract<DealEvent, { kind: 'run-returned' | 'run-ended' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  // How a sub-flow ends is told by the flow that waits for it.
  if (run === undefined || (run.parent !== undefined && event.kind === 'run-ended')) return null;
  if (event.kind === 'run-returned') {
    const message = { code: 'run-returned', params: { flow: run.flow } };
    return { people: [run.initiator], message, task: taskIdOf(deal.id, run.id) };
  }
  return event.outcome === 'withdrawn'
    ? null
    : { people: [run.initiator], message: { code: `run-${event.outcome}`, params: { flow: run.flow } }, task: null };
}

/** Whoever speaks for a request from now on hears of it, and of the task when it waits for him. */
function aboutHeir(event: Extract<DealEvent, { kind: 'initiator-changed' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  // What comes back in the same decision is told when it has.
  if (run?.status !== 'returned') return null;
  const message = { code: 'request-handed', params: { flow: run.flow, from: event.from } };
  return { people: [event.to], message, task: taskIdOf(deal.id, run.id) };
}

/** Whoever decided hears that his decision no longer stands, and so does who had asked. */
function aboutRevocation(event: Extract<DealEvent, { kind: 'run-revoked' }>, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  if (run === undefined) return null;
  const seats = visitsOf(run).flatMap((visit) => visit.seats);
  const people = [run.initiator, ...seats.flatMap(({ decidedBy }) => decidedBy ?? [])];
  return { people: [...new Set(people)], message: { code: 'run-revoked', params: { flow: run.flow } }, task: null };
}

type PeopleEvent = Extract<DealEvent, { kind: 'advice-asked' | 'advice-closed' | 'run-rewound' }>;

function aboutPeople(event: PeopleEvent, deal: Deal): Notification | null {
  const run = deal.runs[event.run];
  if (run === undefined) return null;
  switch (event.kind) {
    case 'advice-asked': {
      const { person, askedBy, id } = event.advice;
      const params = { flow: run.flow, person: askedBy };
      return { people: [person], message: { code: 'advice-asked', params }, task: taskIdOf(deal.id, id) };
    }
    case 'advice-closed': {
      const advice = visitOf(run, event.visit)?.advice?.find(({ id }) => id === event.advice);
      if (advice === undefined || event.answer === null) return null;
      const params = { flow: run.flow, person: advice.person };
      return {
        people: [advice.askedBy],
        message: { code: 'advice-given', params },
        task: taskIdOf(deal.id, advice.seat),
      };
    }
    case 'run-rewound': {
      if (event.person === null || event.person === run.initiator) return null;
      const params = { flow: run.flow, node: event.node, person: event.person };
      return { people: [run.initiator], message: { code: `run-${event.why}`, params }, task: null };
    }
  }
}

/** Whoever stands in for the holder of a seat hears of its tasks, too, unless he asked for it and must not decide it (S-25). */
function withProxy(
  told: Notification | null,
  {
    event,
    deal,
    organization,
  }: { readonly event: SeatEvent; readonly deal: Deal; readonly organization: Organization },
): Notification | null {
  if (told === null || hasNoProxies(organization)) return told;
  const proxies = told.people.flatMap((principal) => {
    const proxy = proxyOf(organization, { principal, process: deal.process.key, now: event.at });
    const run = deal.runs[event.run];
    return proxy === undefined || (run !== undefined && isAsker(run, proxy.proxy)) ? [] : [proxy.proxy];
  });
  return proxies.length === 0 ? told : { ...told, people: [...told.people, ...proxies] };
}

function hasNoProxies({ proxies }: Organization): boolean {
  return proxies === undefined || proxies.length === 0;
}

function actorOf({ by }: DealEvent): string {
  return by.kind === 'person' ? by.id : '';
}
