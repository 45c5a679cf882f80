import type { Organization, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { exampleOrganization } from '../../../scenario/example-organization.ts';
import type { AddedPlace, Command, CommandBody } from '../../command.ts';
import { taskIdOf } from '../../deal-ids.ts';
import { decide } from '../../decide.ts';
import { type ReturnPlace, returnPlaces } from '../../flow/inner-targets.ts';
import { type OpenTask, openTasks } from '../../open-tasks.ts';
import type { Deal, Seat } from '../../state.ts';
import { visitOf, visitsOf } from '../../visits.ts';
import { cast } from './arbitrary-people.ts';
import { instant, type Walked } from './walk.ts';

/** One blind step of people: which deed, at which task, with whom and where. */
export interface Deed {
  readonly deed: string;
  readonly task: number;
  readonly who: number;
  readonly whom: readonly number[];
  readonly where: number;
  readonly hours: number;
}

const deeds = [
  ...Array<string>(10).fill('approve'),
  ...['complete', 'complete', 'reject', 'abstain', 'abstain', 'transfer', 'transfer', 'edit', 'timer', 'move'],
  ...['before', 'before', 'after', 'after', 'beside', 'remove', 'remove', 'consult', 'consult', 'advise', 'advise'],
  ...['claim', 'claim', 'claim', 'release', 'release', 'return', 'return'],
  ...['take-back', 'take-back', 'take-back', 'return', 'return', 'urge', 'notify', 'comment', 'jump', 'terminate'],
  ...['withdraw', 'resubmit', 'let-pass', 'revoke', 'revive', 'revive'],
  ...Array<string>(6).fill('read'),
] as const;

/** One blind step of people. */
export const arbitraryDeed: fc.Arbitrary<Deed> = fc.record({
  deed: fc.constantFrom(...deeds),
  task: fc.nat(11),
  who: fc.nat(15),
  whom: fc.array(fc.nat(cast.length - 1), { minLength: 1, maxLength: 3 }),
  where: fc.nat(14),
  hours: fc.nat(30),
});

/** Walks of people; the same numbers on the same process are always the same walk. */
export const arbitraryDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(arbitraryDeed, { minLength: 5, maxLength: 40 });

type Proxy = NonNullable<Organization['proxies']>[number];

/** A proxy for all of 2026, unless it says otherwise. */
function proxy(made: number, [principal, stands]: readonly [string, string], more: Partial<Proxy> = {}): Proxy {
  const madeAt = `2025-12-${made}T00:00:00.000Z`;
  const dates = { from: '2026-01-01T00:00:00.000Z', until: '2027-01-01T00:00:00.000Z' };
  return { id: `p${made}`, principal, proxy: stands, madeAt, ...dates, ...more };
}

const { people, teams } = exampleOrganization;

/** The example organization with heads, a group, authorities and people who stand in for each other. */
export const proxied: Organization = {
  ...exampleOrganization,
  people: {
    ...people,
    anna: { ...people.anna, authority: '100' },
    vera: { ...people.vera, authority: '100000' },
  } as Organization['people'],
  teams: { ...teams, berlin: { ...teams.berlin, head: 'anna' } } as Organization['teams'],
  groups: { board: { id: 'board', name: 'Board', people: ['vera', 'li', 'gone', 'fred'] } },
  proxies: [
    proxy(10, ['anna', 'olga']),
    proxy(11, ['anna', 'lena']),
    proxy(12, ['li', 'max']),
    proxy(13, ['olga', 'lena']),
    proxy(14, ['vera', 'fred'], { until: '2026-01-10T00:00:00.000Z' }),
    proxy(15, ['fred', 'vera'], { processes: ['other'] }),
    proxy(16, ['ada', 'gone']),
  ],
};

/** Walks a process: a deal of max asks for the gate, then people do what the numbers say. */
export function peopleWalk(definition: ProcessDefinition, steps: readonly Deed[]): readonly Walked[] {
  const walked: Walked[] = [];
  let deal: Deal | null = null;
  let hours = 0;
  const give = (command: Command) => {
    const now = instant(hours);
    const decision = decide(definition, deal, command, { now, organization: proxied });
    walked.push({ before: deal, command, now, decision });
    if (decision.ok) deal = decision.deal;
  };
  const max = { kind: 'person', id: 'max' } as const;
  const process = { key: definition.key, version: 1, hash: 'h', rule: 'stable' };
  const place = {
    form: null,
    values: { f_amount: '150', f_name: 'x', f_discount: '1' },
    owner: 'max',
    region: 'de',
    team: 'berlin',
  };
  give({ id: 'c0', by: max, kind: 'start', process, deal: 'd1', number: 'DW-1', ...place });
  give({ id: 'c1', by: max, kind: 'move', to: 'st_offer' });
  for (const [index, step] of steps.entries()) {
    hours += step.hours;
    if (deal !== null) give(peopleCommand(definition, deal, { ...step, index: index + 2 }));
  }
  return walked;
}

/** The command that a step means on a deal as it stands. */
export function peopleCommand(
  definition: ProcessDefinition,
  deal: Deal,
  step: Deed & { readonly index: number },
): Command {
  const { deed, task: pick, who, index } = step;
  const timer = Object.keys(deal.timers)[0];
  if (deed === 'timer' && timer !== undefined)
    return { id: `c${index}`, by: { kind: 'system', reason: 'due' }, kind: 'timer', timer };
  const runs = Object.values(deal.runs);
  const seats = runs.flatMap((run) => visitsOf(run).flatMap((visit) => visit.seats));
  const open = openTasks(deal);
  const decided = seats.filter(({ decidedBy }) => decidedBy !== null);
  const back = decided[decided.length - 1 - (pick % Math.max(1, decided.length))];
  const seat =
    deed === 'take-back' ? back : who === 15 || handsOn(step) ? seats[pick % Math.max(1, seats.length)] : undefined;
  const task = open[pick % Math.max(1, open.length)];
  const holder = seat === undefined ? task?.person : (seat.decidedBy ?? seat.person);
  const run = runs.findLast(({ endedAt }) => endedAt === null) ?? runs.at(-1);
  const flow = deed === 'jump' ? run?.flow : (deal.runs[task?.run ?? ''] ?? run)?.flow;
  const body = bodyOf(step, {
    task: seat === undefined ? (task?.id ?? taskIdOf(deal.id, 's9')) : taskIdOf(deal.id, seat.id),
    deal: deal.id,
    run: run?.id ?? 'r1',
    works: definition.flows[flow ?? '']?.nodes[task?.node ?? '']?.kind === 'handle',
    inside: insideOf(definition, deal, task),
    nodes: Object.keys(definition.flows[flow ?? '']?.nodes ?? {}),
    visit: runs.flatMap(({ open }) => open).at(-1)?.id ?? 'v1',
    ended: runs.findLast(({ status, endedAt }) => endedAt !== null && status !== 'approved')?.id ?? 'r1',
    approved: runs.findLast(({ status }) => status === 'approved')?.id ?? 'r1',
    seats,
    claimed: seats.some(({ id, claimed }) => claimed === true && taskIdOf(deal.id, id) === task?.id),
  });
  return { id: `c${index}`, by: { kind: 'person', id: actorOf(step, holder) }, ...body };
}

function insideOf(definition: ProcessDefinition, deal: Deal, task: OpenTask | undefined): ReturnPlace['nodes'] {
  const run = deal.runs[task?.run ?? ''];
  const visit = visitOf(run, task?.visit ?? '');
  if (run === undefined || visit === undefined) return [];
  return returnPlaces(definition, run, visit).flatMap((place) => place.nodes);
}

/** An administrator hands on any seat there is. */
function handsOn({ deed, who }: Pick<Deed, 'deed' | 'who'>): boolean {
  return deed === 'transfer' && who > 11;
}

function actorOf({ deed, who }: Deed, holder: string | undefined): string {
  if (['jump', 'terminate', 'remove', 'let-pass', 'revive'].includes(deed)) return who < 9 ? 'ada' : (holder ?? 'ada');
  if (handsOn({ deed, who })) return 'ada';
  if (['move', 'withdraw', 'resubmit', 'revoke', 'urge', 'edit'].includes(deed)) return 'max';
  if (who < 10) return holder ?? 'max';
  const stands = proxied.proxies?.find(({ principal }) => principal === holder)?.proxy;
  return who < 13 ? (stands ?? holder ?? 'max') : (cast[who % cast.length] ?? 'max');
}

const words = { comment: 'so be it', signature: 'file-1' };

interface Aim {
  readonly claimed: boolean;
  /** Whether the node gives work to do instead of a decision. */
  readonly works: boolean;
  readonly deal: string;
  readonly task: string;
  readonly run: string;
  /** Nodes inside parallel blocks that it may be sent back to. */
  readonly inside: ReturnPlace['nodes'];
  /** Nodes of the flow that the task belongs to. */
  readonly nodes: readonly string[];
  readonly visit: string;
  readonly approved: string;
  /** A run that has ended without an approval. */
  readonly ended: string;
  readonly seats: readonly Seat[];
}

function bodyOf(step: Deed, aim: Aim): CommandBody {
  const { deed, whom, where, task: pick } = step;
  const { task, seats, nodes } = aim;
  const named = whom.map((index) => cast[index] ?? 'li');
  const node = nodes[where % Math.max(1, nodes.length)] ?? 'nd_g0';
  const choose = where % 5 === 1 ? { choose: { [node]: named } } : {};
  switch (deed) {
    case 'approve':
      if (aim.works) return { kind: 'complete', task };
      return { kind: 'approve', task, ...(where === 14 ? {} : words), ...choose };
    case 'complete':
      return { kind: 'complete', task };
    case 'reject':
      return { kind: 'reject', task, ...words };
    case 'abstain':
      return { kind: 'abstain', task };
    case 'transfer':
      return { kind: 'transfer', task, to: named[0] ?? 'li' };
    case 'before':
    case 'after':
    case 'beside':
      return {
        kind: 'add',
        task,
        people: named,
        place: deed as AddedPlace,
        mode: (['any', 'all', 'sequential'] as const)[where % 3] ?? 'all',
        weight: 1 + (where % 3),
      };
    case 'remove': {
      const added = seats.filter(({ group, status }) => group !== undefined || status === 'open');
      return {
        kind: 'remove',
        task: taskIdOf(aim.deal, added[pick % Math.max(1, added.length)]?.id ?? 's1'),
        comment: 'away',
      };
    }
    case 'consult':
      return { kind: 'consult', task, people: named, comment: 'fair?' };
    case 'advise':
      return { kind: 'advise', task, comment: 'fair' };
    case 'claim':
    case 'release':
      return { kind: aim.claimed ? 'release' : 'claim', task };
    case 'take-back':
    case 'read':
    case 'urge':
      return { kind: deed, task };
    case 'return':
      return {
        kind: 'return',
        task,
        ...placesOf(step, aim, node),
        comment: 'why?',
        direct: where % 2 === 0,
      };
    default:
      return bodyOfRun(step, aim, node);
  }
}

/** Where to: to who asked, near, anywhere, or into a block, at nodes that mostly fit together. */
function placesOf(
  { where, task: pick }: Deed,
  { inside }: Aim,
  node: string,
): { to: string; also?: readonly string[] } {
  const one = inside[pick % Math.max(1, inside.length)];
  if (where % 3 !== 2 && one !== undefined) {
    const beside = where % 2 === 0 ? one.beside : inside.map((each) => each.node);
    return { to: one.node, also: beside.slice(0, where % 4) };
  }
  return { to: where % 4 === 0 ? 'start' : where % 4 === 1 ? 'previous' : node };
}

/** What is done to the run or the deal as a whole. */
function bodyOfRun(
  { deed, whom, where, who }: Deed,
  { task, run, visit, approved, ended }: Aim,
  node: string,
): CommandBody {
  const named = whom.map((index) => cast[index] ?? 'li');
  const values = where % 3 === 0 ? { f_amount: String(where * 20) } : {};
  const choose = where % 5 === 1 ? { choose: { [node]: named } } : {};
  switch (deed) {
    case 'notify':
      return { kind: 'notify', people: named, text: 'look' };
    case 'comment':
      return { kind: 'comment', text: 'see', mentions: named };
    case 'jump':
      return { kind: 'jump', run, to: node, comment: 'urgent' };
    case 'let-pass':
      return { kind: 'let-pass', run, visit, comment: 'agreed' };
    case 'revoke':
      return { kind: 'revoke', run: approved, comment: 'changed' };
    case 'revive':
      return { kind: 'revive', run: ended, to: where % 3 === 0 ? 'start' : node, comment: 'too hasty' };
    case 'terminate':
      return who === 1 ? { kind: 'terminate', run, comment: 'wrong' } : { kind: 'approve', task, ...words };
    case 'withdraw':
      return where < 3 ? { kind: 'withdraw', run } : { kind: 'resubmit', run, values };
    case 'resubmit':
      return { kind: 'resubmit', run: where % 2 === 0 ? run : ended, values, ...choose };
    case 'edit':
      return { kind: 'edit', values: where % 2 === 0 ? { f_amount: String(where * 30) } : { f_reviewer: 'li' } };
    default:
      return { kind: 'move', to: 'st_offer', ...choose };
  }
}
