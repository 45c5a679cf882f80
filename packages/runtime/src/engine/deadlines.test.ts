import type { Deadline, DeadlineStep } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { dueDoubt } from './deadlines/due-doubt.ts';
import { type Case, type CaseStart, openCase } from './testing/case.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';

const deadline = (more: Partial<Deadline>): Deadline => ({ within: 'P1D', count: 'working', ...more });
const step = (at: string, deed: DeadlineStep['do'], more: Partial<DeadlineStep> = {}): DeadlineStep => ({
  at,
  do: deed,
  ...more,
});

/** A case whose gate is an approval with a deadline, asked on Monday 5 January 2026, 09:00 UTC (ten o'clock in Berlin). */
function asked(rule: Partial<Deadline>, settings: Record<string, unknown> = {}, start: CaseStart = {}): Case {
  const people = (settings.people as readonly string[] | undefined) ?? ['anna'];
  const { people: _, ...rest } = settings;
  const approval = approvalBy(people, { ...rest, deadline: deadline(rule) } as never);
  const opened = openCase(processOf({ gateFlow: flow({ nd_a: approval }) }), start);
  opened.give('max', { kind: 'move', to: 'st_offer' });
  return opened;
}

const timersOf = ({ deal }: Case) => Object.values(deal.timers).map(({ at, step: place }) => `${place} ${at}`);
const dueOf = (opened: Case, index = 0) => opened.seatsAt('nd_a')[index]?.dueAt;

/** Why it is not sure when the first person is due. */
function doubtAt({ definition, deal, organization }: Case) {
  const run = deal.runs.r1;
  const visit = run?.open[0];
  const seat = visit?.seats[0];
  if (run === undefined || visit === undefined || seat === undefined) return expect.unreachable();
  return dueDoubt({ definition, deal }, { run, visit, seat }, { organization });
}

/** Goes to an instant and fires what is due by then, earliest first. */
function goTo(opened: Case, now: string): void {
  for (;;) {
    const due = Object.values(opened.deal.timers).filter(({ at }) => at <= now);
    const next = due.toSorted((left, right) => (left.at < right.at ? -1 : 1))[0];
    if (next === undefined) break;
    if (next.at > opened.now) opened.now = next.at;
    opened.give('timer', { kind: 'timer', timer: next.id });
  }
  opened.now = now;
}

describe('S-29 a deadline', () => {
  test("is counted in working time of the holder's own region", () => {
    const opened = asked({ within: 'PT4H' }, { people: ['anna', 'li'], mode: 'all' });
    // Berlin works from nine to five: at ten begins the task, at two it is due. In Shanghai it is five, and six is the end of the day.
    expect(opened.seatsAt('nd_a').map(({ person, dueAt }) => `${person} ${dueAt}`)).toEqual([
      'anna 2026-01-05T13:00:00.000Z',
      'li 2026-01-06T04:00:00.000Z',
    ]);
    expect(asked({ within: 'PT4H', calendar: 'deal' }, { people: ['li'] }).seatsAt('nd_a')[0]?.dueAt).toBe(
      '2026-01-05T13:00:00.000Z',
    );
  });
  test('in natural time counts nights too', () => {
    expect(dueOf(asked({ within: 'P1D', count: 'natural' }))).toBe('2026-01-06T09:00:00.000Z');
  });
  test('may be minutes, in working time from one working day into the next', () => {
    const soon = asked({
      within: 'PT30M',
      count: 'natural',
      steps: [step('-PT10M', 'remind'), step('PT5M', 'escalate')],
    });
    expect(dueOf(soon)).toBe('2026-01-05T09:30:00.000Z');
    expect(timersOf(soon)).toEqual(['0 2026-01-05T09:20:00.000Z', '1 2026-01-05T09:35:00.000Z']);
    // In Shanghai it is five in the afternoon, and six is the end of the day.
    expect(dueOf(asked({ within: 'PT90M' }, { people: ['li'] }))).toBe('2026-01-06T01:30:00.000Z');
  });
  test('has a timer for each step, before, at and after', () => {
    const opened = asked({ steps: [step('-PT4H', 'remind'), step('PT0S', 'escalate'), step('PT8H', 'transfer')] });
    expect(dueOf(opened)).toBe('2026-01-06T09:00:00.000Z');
    expect(timersOf(opened)).toEqual([
      '0 2026-01-05T13:00:00.000Z',
      '1 2026-01-06T09:00:00.000Z',
      '2 2026-01-07T09:00:00.000Z',
    ]);
    expect(opened.effects.filter(({ kind }) => kind === 'schedule')).toHaveLength(3);
  });
  test('of people in turn begins for each when his turn comes', () => {
    const opened = asked({ within: 'PT2H' }, { people: ['anna', 'vera'], mode: 'sequential' });
    expect(dueOf(opened, 1)).toBeUndefined();
    opened.now = '2026-01-07T09:00:00.000Z';
    opened.give('anna', { kind: 'approve', task: opened.taskOf('anna') });
    expect(dueOf(opened, 1)).toBe('2026-01-07T11:00:00.000Z');
  });
  test('stays when the task is handed on, unless the node gives the whole time again', () => {
    for (const [restart, due] of [
      [false, '2026-01-06T09:00:00.000Z'],
      [true, '2026-01-06T11:00:00.000Z'],
    ] as const) {
      const opened = asked({ restart, steps: [step('PT0S', 'remind')] });
      opened.now = '2026-01-05T11:00:00.000Z';
      opened.give('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: 'vera' });
      expect(dueOf(opened)).toBe(due);
      expect(timersOf(opened)).toEqual([`0 ${due}`]);
    }
  });
  test('of a date in the deal moves with the date, and an empty date counts from the opening', () => {
    const opened = asked({ from: 'f_due', within: 'P1D', steps: [step('-PT4H', 'remind')] });
    expect(dueOf(opened)).toBe('2026-01-06T09:00:00.000Z');
    opened.give('max', { kind: 'edit', values: { f_due: '2026-01-20' } });
    expect(dueOf(opened)).toBe('2026-01-20T16:00:00.000Z');
    expect(timersOf(opened)).toEqual(['0 2026-01-20T12:00:00.000Z']);
    opened.give('max', { kind: 'edit', values: { f_name: 'Hartwig' } });
    opened.give('max', { kind: 'edit', values: { f_due: null } });
    expect(dueOf(opened)).toBe('2026-01-06T09:00:00.000Z');
  });
  test('keeps its instant when a new version of the calendar comes, until it is counted anew', () => {
    const opened = asked({ from: 'f_due' });
    const { de } = exampleOrganization.calendars ?? {};
    if (de === undefined) return expect.unreachable();
    const calendars = { de: { ...de, version: 2, days: { ...de.days, '2026-01-06': [] } } };
    opened.organization = { ...exampleOrganization, calendars };
    opened.give('max', { kind: 'edit', values: { f_name: 'Hartwig' } });
    expect(dueOf(opened)).toBe('2026-01-06T09:00:00.000Z');
    opened.give('max', { kind: 'edit', values: { f_due: '2026-01-06' } });
    expect(dueOf(opened)).toBe('2026-01-07T16:00:00.000Z');
  });
  test('says when the calendar lacks the year or the region has none', () => {
    const late = { values: { f_due: '2027-06-01' } };
    const opened = asked({ from: 'f_due', calendar: 'assignee' }, { people: ['li'] }, late);
    const because = { code: 'calendar-year-missing', params: { region: 'cn-east', years: '2027' } };
    expect(opened.trace).toContainEqual(expect.objectContaining({ because }));
    expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'seat-due', because }));
    expect(doubtAt(opened)).toEqual(because);
    opened.give('max', { kind: 'edit', values: { f_due: '2026-06-01' } });
    expect(doubtAt(opened)).toBeNull();
    const { calendars: _, ...without } = exampleOrganization;
    const bare = asked({}, {}, { organization: without });
    expect(bare.events).toContainEqual(
      expect.objectContaining({ because: { code: 'calendar-missing', params: { region: 'de' } } }),
    );
    expect(dueOf(bare)).toBe('2026-01-06T09:00:00.000Z');
    expect(doubtAt(bare)).toMatchObject({ code: 'calendar-missing' });
    expect(doubtAt(asked({ count: 'natural' }, {}, { organization: without }))).toBeNull();
  });
});

describe('steps of a deadline', () => {
  test('remind the holder, with his task', () => {
    const opened = asked({ steps: [step('-PT4H', 'remind'), step('PT4H', 'remind')] });
    goTo(opened, '2026-01-07T16:00:00.000Z');
    const told = opened.effects.filter((effect) => effect.kind === 'notify' && /due/.test(effect.message.code));
    expect(told).toMatchObject([
      { people: ['anna'], message: { code: 'task-due' }, task: opened.taskOf('anna') },
      { people: ['anna'], message: { code: 'task-overdue', params: { at: '2026-01-06T09:00:00.000Z' } } },
    ]);
  });
  test('escalate to the next superior who did not ask for it himself', () => {
    const opened = asked(
      { steps: [step('PT0S', 'escalate'), step('PT4H', 'escalate')] },
      { people: ['max'], self: 'allow' },
    );
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    const [seat] = opened.seatsAt('nd_a');
    expect(seat).toMatchObject({
      because: { code: 'deadline-escalated', params: { from: 'max' } },
      transfers: ['max'],
    });
    expect(dueOf(opened)).toBe('2026-01-06T09:00:00.000Z');
    goTo(opened, '2026-01-06T13:00:00.000Z');
    expect(opened.tasks()).toEqual(['vera at nd_a']);
  });
  test('with nobody above tell holder and administrators that it is stuck', () => {
    const opened = asked({ steps: [step('PT0S', 'escalate')] }, { people: ['vera'] });
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.tasks()).toEqual(['vera at nd_a']);
    expect(opened.effects.at(-1)).toMatchObject({ people: ['vera', 'ada'], message: { code: 'task-stuck' } });
  });
  test('transfer to the first who may take it', () => {
    const to = [{ from: 'people', people: ['max', 'anna', 'fred'] }] as const;
    const opened = asked({ steps: [step('PT0S', 'transfer', { to })] });
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.tasks()).toEqual(['fred at nd_a']);
  });
  test('approve and reject without the holder, and his click afterwards learns why it came too late', () => {
    const opened = asked({ steps: [step('PT0S', 'approve')] });
    const task = opened.taskOf('anna');
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.deal.stage).toBe('st_offer');
    expect(opened.seatsAt('nd_a')[0]).toMatchObject({ status: 'auto-approved', decidedBy: null });
    expect(opened.refused('anna', { kind: 'approve', task }).code).toBe('deadline-passed');
    const rejected = asked({ steps: [step('PT0S', 'reject')] }, { people: ['anna', 'vera'], mode: 'all' });
    goTo(rejected, '2026-01-06T09:00:00.000Z');
    expect(rejected.seatsAt('nd_a').map(({ status }) => status)).toEqual(['auto-rejected', 'cancelled']);
    expect(rejected.deal).toMatchObject({ stage: 'st_lead', timers: {} });
  });
  test('return to the start', () => {
    const opened = asked({ steps: [step('PT0S', 'return')] }, { people: ['anna', 'vera'], mode: 'all' });
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.tasks()).toEqual(['max at nd_a']);
    expect(opened.deal.runs.r1?.status).toBe('returned');
    expect(opened.trace.at(-1)?.what).toEqual({ code: 'late-to-initiator', params: {} });
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'vera at nd_a']);
  });
  test('S-11 return to an earlier node that the run came by, else to the start', () => {
    const late = (node_: string) => {
      const steps = [step('PT0S', 'return', { node: node_ })];
      const nodes = {
        nd_a: approvalBy(['anna']),
        nd_b: approvalBy(['li']),
        nd_c: approvalBy(['vera'], { deadline: deadline({ count: 'natural', steps }) } as never),
      };
      const opened = openCase(processOf({ gateFlow: flow(nodes) }));
      opened.give('max', { kind: 'move', to: 'st_offer' });
      for (const person of ['anna', 'li']) opened.give(person, { kind: 'approve', task: opened.taskOf(person) });
      goTo(opened, '2026-01-06T09:00:00.000Z');
      return opened;
    };
    expect(late('nd_b').tasks()).toEqual(['li at nd_b']);
    expect(late('nd_b').trace.map(({ what }) => what)).toContainEqual({
      code: 'late-to-node',
      params: { node: 'nd_b' },
    });
    expect(late('nd_a').deal.runs.r1).toMatchObject({ status: 'running', epoch: 2 });
    expect(late('nd_c').tasks()).toEqual(['max at nd_a']);
  });
  test('S-30 never approve at a node that is a control', () => {
    const opened = asked({ steps: [step('PT0S', 'approve')] }, { control: true });
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });
  test('S-19 a timer of a seat that has decided is gone, one that comes too early changes nothing', () => {
    const opened = asked({ steps: [step('PT0S', 'reject')] }, { people: ['anna', 'vera'], mode: 'all' });
    const [timer = ''] = Object.keys(opened.deal.timers);
    expect(opened.refused('timer', { kind: 'timer', timer }).code).toBe('timer-early');
    opened.give('anna', { kind: 'approve', task: opened.taskOf('anna') });
    opened.now = '2026-01-06T09:00:00.000Z';
    expect(opened.refused('timer', { kind: 'timer', timer }).code).toBe('timer-gone');
    expect(Object.values(opened.deal.timers)).toHaveLength(1);
  });
  test('of a piece of work hand it on', () => {
    const work = node('handle', {
      who: [{ from: 'owner' }],
      deadline: deadline({ steps: [step('PT0S', 'escalate'), step('PT0S', 'approve')] }) as never,
    });
    const opened = openCase(processOf({ gateFlow: flow({ nd_a: work }) }));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    goTo(opened, '2026-01-06T09:00:00.000Z');
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });
});

describe('a suspended run', () => {
  const steps = [step('-PT4H', 'remind'), step('PT0S', 'escalate')];
  test('stands still: nobody decides, nothing fires, and the time that was left is left afterwards', () => {
    const opened = asked({ steps });
    const task = opened.taskOf('anna');
    const [timer = ''] = Object.keys(opened.deal.timers);
    opened.now = '2026-01-05T14:00:00.000Z';
    opened.give('timer', { kind: 'timer', timer });
    opened.give('ada', { kind: 'suspend', run: 'r1', comment: 'audit' });
    expect(opened.deal.timers).toEqual({});
    expect(opened.tasks()).toEqual([]);
    expect(opened.refused('anna', { kind: 'approve', task }).code).toBe('run-suspended');
    expect(opened.refused('max', { kind: 'withdraw', run: 'r1' }).code).toBe('run-suspended');
    expect(opened.refused('ada', { kind: 'suspend', run: 'r1', comment: 'x' }).code).toBe('run-not-running');
    // Three hours of the eight were left: on Friday at ten in Berlin the task goes on, at one it is due.
    opened.now = '2026-01-09T09:00:00.000Z';
    opened.give('ada', { kind: 'resume', run: 'r1' });
    expect(dueOf(opened)).toBe('2026-01-09T12:00:00.000Z');
    expect(timersOf(opened)).toEqual(['1 2026-01-09T12:00:00.000Z']);
    opened.give('anna', { kind: 'approve', task });
    expect(opened.deal.stage).toBe('st_offer');
  });
  test('is suspended and resumed by administrators only, with a reason', () => {
    const opened = asked({ steps });
    expect(opened.refused('anna', { kind: 'suspend', run: 'r1', comment: 'x' }).code).toBe('administrators-only');
    expect(opened.refused('ada', { kind: 'suspend', run: 'r1', comment: ' ' }).code).toBe('comment-needed');
    expect(opened.refused('ada', { kind: 'suspend', run: 'r9', comment: 'x' }).code).toBe('unknown-run');
    expect(opened.refused('ada', { kind: 'resume', run: 'r1' }).code).toBe('run-not-suspended');
    opened.give('anna', { kind: 'approve', task: opened.taskOf('anna') });
    expect(opened.refused('ada', { kind: 'suspend', run: 'r1', comment: 'x' }).code).toBe('run-ended');
  });
  test('waits as long afterwards as was left, but a date of the deal does not move', () => {
    const waits = (settings: Record<string, string>, values = {}) => {
      const opened = openCase(processOf({ gateFlow: flow({ nd_w: node('wait', settings) }) }), { values });
      opened.give('max', { kind: 'move', to: 'st_offer' });
      opened.now = '2026-01-05T11:00:00.000Z';
      opened.give('ada', { kind: 'suspend', run: 'r1', comment: 'audit' });
      expect(opened.deal.timers).toEqual({});
      opened.now = '2026-01-12T11:00:00.000Z';
      opened.give('ada', { kind: 'resume', run: 'r1' });
      return Object.values(opened.deal.timers)[0]?.at;
    };
    expect(waits({ duration: 'P2D' })).toBe('2026-01-14T09:00:00.000Z');
    expect(waits({ duration: 'P2D', count: 'working' })).toBe('2026-01-14T09:00:00.000Z');
    expect(waits({ until: 'f_due' }, { f_due: '2026-01-20' })).toBe('2026-01-19T23:00:00.000Z');
    expect(waits({ until: 'f_due' }, { f_due: '2026-01-08' })).toBe('2026-01-12T11:00:00.000Z');
  });
});
