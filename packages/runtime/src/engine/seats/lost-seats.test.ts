import type { DeadlineStep } from '@dealwright/shared';
import { translate } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import type { Case } from '../testing/case.ts';
import { adding, asks, atGate, no, sendBack, told, yes } from '../testing/deeds.ts';
import { approvalBy, node } from '../testing/process.ts';
import { engineTexts } from '../texts.ts';

/** What people are told by a deed, in English and without the names. */
function heard(opened: Case, deed: () => unknown): readonly string[] {
  const before = opened.effects.length;
  deed();
  return opened.effects
    .slice(before)
    .flatMap((effect) =>
      effect.kind === 'notify'
        ? [
            `${effect.people}: ${translate(engineTexts, `notify.${effect.message.code}`, effect.message.params, 'en').replace(/ \(fl_\w+\)/, '')}`,
          ]
        : [],
    );
}

const all = { mode: 'all' } as const;
const steer = { run: 'r1', comment: 'urgent' } as const;

describe('whose turn it was hears who took it from him, and why', () => {
  test('when somebody sends the request back, and not the one who does', () => {
    const opened = asks(['anna', 'li'], all);
    expect(heard(opened, () => sendBack(opened, 'anna'))).toEqual([
      'li: nd_a: anna has sent it back; your decision is no longer needed “why?”',
      'max: fl_gate: sent back to you',
    ]);
  });
  test('when an administrator moves or ends the run, or lets the node pass', () => {
    const moved = atGate({ nodes: { nd_a: approvalBy(['anna']), nd_b: approvalBy(['li']) } });
    expect(heard(moved, () => moved.give('ada', { kind: 'jump', to: 'nd_b', ...steer }))).toContain(
      'anna: nd_a: ada moved the run to another node; your decision is no longer needed “urgent”',
    );
    const ended = asks(['anna']);
    expect(heard(ended, () => ended.give('ada', { kind: 'terminate', ...steer }))).toContain(
      'anna: nd_a: ada ended it; your decision is no longer needed “urgent”',
    );
    const passed = asks(['anna']);
    const visit = passed.deal.runs.r1?.open[0]?.id ?? '';
    expect(heard(passed, () => passed.give('ada', { kind: 'let-pass', visit, ...steer }))).toContain(
      'anna: nd_a: ada let the node pass; your decision is no longer needed “urgent”',
    );
  });
  test('when an administrator hands his task on, and not when he does so himself', () => {
    const opened = asks(['anna']);
    const hand = (to: string) => ({ kind: 'transfer', task: opened.taskOf(to === 'li' ? 'anna' : 'li'), to }) as const;
    expect(heard(opened, () => opened.give('ada', { ...hand('li'), comment: 'on leave' }))).toEqual([
      'li: nd_a: anna handed this task to you',
      'anna: nd_a: ada gave your task to li “on leave”',
    ]);
    expect(heard(opened, () => opened.give('li', hand('fred')))).toEqual(['fred: nd_a: li handed this task to you']);
  });
  test('when others decided, or who asked withdraws, without words that nobody said', () => {
    const decided = asks(['anna', 'li'], all);
    expect(heard(decided, () => no(decided, 'anna'))).toContain(
      'li: nd_a: anna has rejected; your decision is no longer needed',
    );
    const withdrawn = asks(['anna']);
    expect(heard(withdrawn, () => withdrawn.give('max', { kind: 'withdraw', run: 'r1' }))).toEqual([
      'anna: nd_a: max has withdrawn the request; your decision is no longer needed',
    ]);
  });
  test('not whose turn had not come, nor who takes his own seat out', () => {
    const opened = asks(['anna', 'li'], { mode: 'sequential' });
    expect(heard(opened, () => sendBack(opened, 'anna'))).toEqual(['max: fl_gate: sent back to you']);
  });
});

describe('a deadline takes a seat', () => {
  const late = (step: Partial<DeadlineStep>, people: readonly string[] = ['anna']) => {
    const deadline = { within: 'PT1H', count: 'natural', steps: [{ at: 'PT0S', do: 'escalate', ...step }] };
    const opened = atGate({
      nodes: { nd_a: node('approve', { who: [{ from: 'people', people }], ...all, deadline }) },
    });
    return heard(opened, () => {
      const [timer] = Object.values(opened.deal.timers);
      opened.now = timer?.at ?? '';
      opened.give('timer', { kind: 'timer', timer: timer?.id ?? '' });
    });
  };
  test('and gives it to another: both hear of it', () => {
    const to = [{ from: 'people' as const, people: ['li'] }];
    expect(late({ do: 'transfer', to })).toEqual([
      'li: nd_a: anna did not act in time; the task is yours',
      'anna: nd_a: your time has passed; the task went to li',
    ]);
    const [superior, holder] = late({ do: 'escalate' });
    expect(superior).toMatch(/anna did not act in time/);
    expect(holder).toMatch(/^anna: nd_a: your time has passed; \w+ takes over as your superior$/);
  });
  test('and decides or returns: he hears of it as his, the others as of his', () => {
    expect(late({ do: 'approve' })[0]).toBe('anna: nd_a: your time has passed, so it counts as approved');
    expect(late({ do: 'reject' }, ['anna', 'li']).slice(0, 2)).toEqual([
      'anna: nd_a: your time has passed, so it counts as rejected',
      'li: nd_a: the deadline of anna has passed, and the flow then rejects; your decision is no longer needed',
    ]);
    expect(late({ do: 'return' })[0]).toBe('anna: nd_a: your time has passed, so the request went back');
  });
});

test('who is taken off the list hears by whom and why', () => {
  const opened = asks(['anna']);
  opened.give('anna', adding(opened, 'anna', { place: 'beside', people: ['olga'] }));
  const out = () => opened.give('anna', { kind: 'remove', task: opened.taskOf('olga'), comment: 'not needed' });
  expect(heard(opened, out)).toEqual([
    'olga: nd_a: anna took it off the list; your decision is no longer needed “not needed”',
  ]);
  expect(told(yes(opened, 'anna')).at(-1)).toBe('run-approved to max');
});
