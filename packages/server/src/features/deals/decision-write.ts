import type { Command, Deal, Decision, Effect } from '@dealwright/runtime';
import { bucketOf, type Json, type Organization, type ProcessDefinition } from '@dealwright/shared';
import { actorLabel } from '../../database/actor.ts';
import { newId } from '../../database/new-id.ts';
import { attachedBy } from './attached-files.ts';
import { columnsOf } from './deal-columns.ts';
import { peopleIn } from './deal-place.ts';
import type { DealAnnouncement, DealWrite, NewJob, NewNotification } from './deal-write.ts';
import { chainEvents } from './event-chain.ts';
import { fileIdsIn } from './files-in-values.ts';
import { changedTasks, type TaskColumns } from './task-columns.ts';
import { withSeen } from './with-seen.ts';

/** An accepted decision with everything it was made from. */
export interface Accepted {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly before: Deal | null;
  readonly lastHash: string;
  readonly command: Command;
  readonly requestHash: string;
  readonly decision: Extract<Decision, { ok: true }>;
  readonly answer: Json;
  readonly at: string;
}

/** Turns an accepted decision into the rows it writes. */
export function writeOf(accepted: Accepted): DealWrite {
  const { definition, organization, before, command, decision, at } = accepted;
  const { deal, effects } = decision;
  const seen = withSeen(decision.events, { definition, organization, before, after: deal });
  const events = chainEvents(accepted.lastHash, seen);
  const by = command.by.kind === 'person' ? command.by.id : null;
  const tasks = changedTasks({ definition, before, after: deal, at, by });
  const lastHash = events.at(-1)?.hash ?? accepted.lastHash;
  const notifications = effects.flatMap(notificationsOf).filter(({ person_id }) => person_id in organization.people);
  return {
    before: before?.revision ?? null,
    columns: columnsOf(deal, { definition, organization, lastHash, at }),
    command: {
      id: command.id,
      by_actor: actorLabel(command.by),
      request_hash: accepted.requestHash,
      answer: accepted.answer,
    },
    events,
    tasks,
    notifications,
    ...timersOf(before, deal),
    jobs: effects.flatMap((effect) => jobsOf(deal.id, effect)),
    live: liveMessages(deal, { tasks, notifications, people: peopleIn(deal, organization, at), organization }),
    files: addedFiles(before, deal),
    attached: [...new Set(decision.events.flatMap(attachedBy))],
    at,
  };
}

function addedFiles(before: Deal | null, after: Deal): readonly string[] {
  if (before?.values === after.values) return [];
  const known = fileIdsIn(before?.values ?? {});
  return [...fileIdsIn(after.values)].filter((id) => !known.has(id));
}

function notificationsOf(effect: Effect): readonly NewNotification[] {
  if (effect.kind !== 'notify') return [];
  return effect.people.map((person) => ({
    id: newId('note'),
    person_id: person,
    effect_key: effect.key,
    task_id: effect.task,
    message: { code: effect.message.code, params: { ...effect.message.params } },
  }));
}

/** What the deal has to be woken for by now, and what it no longer has to; a timer never changes its time. */
function timersOf(before: Deal | null, after: Deal): Pick<DealWrite, 'timers' | 'stilled'> {
  const known = before?.timers ?? {};
  if (known === after.timers) return { timers: [], stilled: [] };
  return {
    timers: Object.values(after.timers).flatMap(({ id, at }) => (id in known ? [] : [{ timer: id, due_at: at }])),
    stilled: Object.keys(known).flatMap((timer) => (timer in after.timers ? [] : [{ timer }])),
  };
}

/** Calls of one organization that are made at once: systems that do not answer hold up its own calls and nobody else's work. */
const callsAtOnce = 2;

/** What is done after the decision, beside telling people and waking the deal. */
function jobsOf(deal: string, effect: Effect): readonly NewJob[] {
  switch (effect.kind) {
    case 'call': {
      const queue = `calls-${(bucketOf('calls', deal) ?? 0) % callsAtOnce}`;
      return [{ task: 'deal.call', payload: { deal, key: effect.key }, key: effect.key, queue }];
    }
    case 'outcome': {
      const { deal: origin, run, visit } = effect.origin;
      const payload = { deal: origin, run, visit, outcome: effect.outcome };
      return [{ task: 'deal.outcome', payload, key: effect.key, queue: null }];
    }
    default:
      return [];
  }
}

/** PostgreSQL announces at most 8000 bytes; where more people have seats, each node looks them up. */
const mostNamed = 60;

interface Reached {
  readonly tasks: readonly TaskColumns[];
  readonly notifications: readonly NewNotification[];
  /** Who has a part in the deal. */
  readonly people: readonly string[];
  readonly organization: Organization;
}

function liveMessages(
  deal: Deal,
  { tasks, notifications, people, organization }: Reached,
): readonly DealAnnouncement[] {
  const { id, revision, stage, process, owner, initiator, region, team } = deal;
  const named = people.length <= mostNamed ? people : null;
  const place = { hash: process.hash, owner, initiator, region, team, seated: named };
  const workers = new Set(tasks.flatMap(({ person_id }) => [person_id, ...standInsFor(organization, person_id)]));
  const told = new Set(notifications.map(({ person_id }) => person_id));
  return [
    { kind: 'deal', deal: id, process: process.key, revision, stage, place },
    ...[...workers].map((person) => ({ kind: 'task', person }) as const),
    ...[...told].map((person) => ({ kind: 'notification', person }) as const),
  ];
}

/** Whose inbox shows the tasks of a person beside his own; at the moment of asking each proxy is judged anew. */
function standInsFor({ proxies = [] }: Organization, person: string): readonly string[] {
  return proxies.flatMap(({ principal, proxy }) => (principal === person ? [proxy] : []));
}
