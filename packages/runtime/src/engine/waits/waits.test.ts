import { expect, test } from 'vitest';
import type { Case } from '../testing/case.ts';
import { add, asks, atGate, sendBack, yes } from '../testing/deeds.ts';
import { approvalBy, node } from '../testing/process.ts';
import { splitWaits } from './split-waits.ts';
import { waitsOf } from './waits-of.ts';

const hour = 3_600_000;

/** Hours by cause at a node until an instant, and those of later rounds. */
function hoursAt(opened: Case, at: string, until: string = opened.now) {
  const waits = waitsOf(opened.events, until).filter((wait) => wait.node === at);
  const { causes, again } = splitWaits(waits, { organization: opened.organization, region: 'de' });
  return {
    ...Object.fromEntries(Object.entries(causes).map(([cause, time]) => [cause, time / hour])),
    again: again / hour,
  };
}

/** Lets hours pass since the Monday on which cases begin, ten o'clock in Berlin, where people work from nine to five. */
function after(opened: Case, hours: number): Case {
  opened.now = new Date(Date.parse('2026-01-05T09:00:00.000Z') + hours * hour).toISOString();
  return opened;
}

test('a night before somebody decides is nobody’s', () => {
  const opened = asks(['anna']);
  yes(after(opened, 24), 'anna');
  expect(hoursAt(opened, 'nd_a', after(opened, 48).now)).toEqual({ person: 8, 'off-hours': 16, again: 0 });
});

test('where people of two regions may act, it is working time while any of them works', () => {
  // Seven hours of Berlin's Monday; of Tuesday, which begins in Shanghai with a break at noon, seven as well.
  const opened = asks(['anna', 'li'], { mode: 'any' });
  expect(hoursAt(opened, 'nd_a', after(opened, 24).now)).toEqual({ person: 14, 'off-hours': 10, again: 0 });
});

test('time for added people is theirs, and time for who asked is a later round', () => {
  const opened = asks(['anna']);
  add(after(opened, 1), 'anna', { place: 'before', people: ['olga'] });
  yes(after(opened, 3), 'olga');
  sendBack(after(opened, 4), 'anna');
  opened.give('max', { kind: 'resubmit', run: 'r1' });
  expect(hoursAt(opened, 'nd_a', after(opened, 6).now)).toEqual({ person: 4, added: 2, again: 2 });
  const returned = asks(['anna']);
  sendBack(after(returned, 2), 'anna');
  expect(hoursAt(returned, 'nd_a', after(returned, 5).now)).toEqual({ person: 2, asker: 3, again: 3 });
});

test('one branch waits for the other, and its block says so', () => {
  const branches = [
    { id: 'br_1', nodes: ['nd_1'] },
    { id: 'br_2', nodes: ['nd_2'] },
  ];
  const nodes = { nd_p: node('parallel', {}, { branches }), nd_1: approvalBy(['anna']), nd_2: approvalBy(['olga']) };
  const opened = atGate({ nodes, flow: { root: ['nd_p'] } });
  yes(after(opened, 1), 'anna');
  yes(after(opened, 5), 'olga');
  expect(hoursAt(opened, 'nd_1')).toEqual({ person: 1, again: 0 });
  expect(hoursAt(opened, 'nd_p')).toEqual({ others: 4, again: 0 });
});

test('clocks, other systems and suspension are causes of their own', () => {
  const opened = atGate({
    nodes: { nd_w: node('wait', { duration: 'PT5H' }), nd_s: node('signal', { name: 'paid' }) },
  });
  after(opened, 4).give('ada', { kind: 'suspend', run: 'r1', comment: 'wait' });
  after(opened, 6).give('ada', { kind: 'resume', run: 'r1', comment: 'on' });
  const [timer] = Object.values(opened.deal.timers);
  opened.now = timer?.at ?? '';
  opened.give('timer', { kind: 'timer', timer: timer?.id ?? '' });
  expect(hoursAt(opened, 'nd_w')).toEqual({ time: 5, stopped: 2, again: 0 });
  expect(hoursAt(opened, 'nd_s', after(opened, 10).now)).toEqual({ outside: 3, again: 0 });
});
