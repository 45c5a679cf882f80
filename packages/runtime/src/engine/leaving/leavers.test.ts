import type { Organization } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { Case } from '../testing/case.ts';
import { asks, atGate, sendBack, takeBack, yes } from '../testing/deeds.ts';
import { approvalBy } from '../testing/process.ts';
import { visitsOf } from '../visits.ts';
import { leftOver, personLeft } from './leavers.ts';

/** The example organization after these have left. */
function without(...gone: readonly string[]): Organization {
  const { people } = exampleOrganization;
  const left = Object.values(people).map((person) => [
    person.id,
    { ...person, active: !gone.includes(person.id) && person.active },
  ]);
  return { ...exampleOrganization, people: Object.fromEntries(left) };
}

const runOf = ({ deal }: Case) => deal.runs.r1 ?? expect.unreachable();
const consult = (opened: Case, person: string, people: readonly string[]) =>
  opened.give(person, { kind: 'consult', task: opened.taskOf(person), people, comment: 'why so much?' });

describe('S-35 what waits for somebody who leaves', () => {
  test('a task that comes back to him after he has left is told to the administrators, who hand it on', () => {
    const nodes = { nd_a: approvalBy(['anna', 'li']), nd_b: approvalBy(['fred']) };
    const opened = yes(atGate({ nodes }), 'anna');
    opened.organization = without('li');
    takeBack(opened, 'anna');
    expect(opened.tasks()).toContain('li at nd_a');
    expect(opened.effects).toContainEqual(
      expect.objectContaining({ kind: 'notify', people: ['ada'], message: leftOver('seat', 'li') }),
    );
    const told = opened.effects.filter(({ kind }) => kind === 'notify');
    expect(told).not.toContainEqual(expect.objectContaining({ message: leftOver('seat', 'anna') }));
    opened.give('ada', { kind: 'transfer', task: opened.taskOf('li'), to: 'vera' });
    expect(opened.tasks()).toContain('vera at nd_a');
  });
  test('a request that came back is another’s: he speaks for it and must not decide it (I-6)', () => {
    const opened = sendBack(asks(['anna', 'li']), 'anna');
    const hand = { kind: 'transfer', task: 'd1.r1', to: 'anna' } as const;
    expect(opened.refused('max', hand).code).toBe('administrators-only');
    expect(opened.refused('ada', hand).code).toBe('initiator-active');
    opened.organization = without('max');
    expect(opened.refused('ada', { ...hand, to: 'gone' }).code).toBe('person-inactive');
    expect(opened.refused('ada', { ...hand, to: 'max' }).code).toBe('person-inactive');
    opened.give('ada', hand);
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.effects.at(-1)).toMatchObject({ kind: 'notify', people: ['anna'], task: 'd1.r1' });
    opened.give('anna', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).not.toContain('anna at nd_a');
    expect(opened.tasks()).toContain('li at nd_a');
    expect(opened.refused('ada', hand).code).toBe('run-not-returned');
  });
  test('an administrator keeps his own request while he is here (I-6)', () => {
    const opened = sendBack(asks(['anna', 'li'], {}, { mover: 'ada' }), 'anna');
    expect(opened.refused('ada', { kind: 'transfer', task: 'd1.r1', to: 'li' }).code).toBe('initiator-active');
  });
  test('who asked before does not decide it when he comes back, nor by duty, transfer or proxy (I-6, O-11)', () => {
    const opened = sendBack(asks(['max', 'li', 'fred'], { mode: 'all' }), 'li');
    opened.organization = without('max');
    opened.give('ada', { kind: 'transfer', task: 'd1.r1', to: 'vera' });
    opened.organization = exampleOrganization;
    expect(runOf(opened)).toMatchObject({ initiator: 'vera', formerInitiators: ['max'] });
    opened.give('vera', { kind: 'resubmit', run: 'r1' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'li at nd_a', 'fred at nd_a']);
    expect(opened.refused('li', { kind: 'transfer', task: opened.taskOf('li'), to: 'max' }).code).toBe(
      'transfer-to-initiator',
    );
    const duties = [{ rule: 'not-initiator' as const, nodes: ['nd_a'] }];
    const kept = sendBack(asks(['max', 'li'], { self: 'allow' }, { flow: { duties } }), 'li');
    kept.organization = without('max');
    kept.give('ada', { kind: 'transfer', task: 'd1.r1', to: 'vera' });
    kept.organization = exampleOrganization;
    kept.give('vera', { kind: 'resubmit', run: 'r1' });
    expect(kept.tasks()).toEqual(['li at nd_a']);
  });
  test('a yes that the heir gave before does not stand for what is his now', () => {
    const nodes = (settings = {}) => ({
      nd_a: approvalBy(['anna', 'li'], { ...settings, mode: 'all' }),
      nd_b: approvalBy(['fred'], { allow: ['return', 'direct'] }),
    });
    const asked = (settings: object, to: Parameters<typeof sendBack>[2]) => {
      const opened = sendBack(yes(yes(atGate({ nodes: nodes(settings) }), 'anna'), 'li'), 'fred', to);
      opened.organization = without('max');
      opened.give('ada', { kind: 'transfer', task: 'd1.r1', to: 'anna' });
      opened.give('anna', { kind: 'resubmit', run: 'r1' });
      return opened.tasks();
    };
    expect(asked({ self: 'allow', sensitiveTo: [] }, 'start')).toEqual(['anna at nd_a']);
    expect(asked({ sensitiveTo: [] }, { directTo: 'start' })).toEqual(['vera at nd_a']);
  });
  test('a seat says why it went to another, in no language, and nobody is told that its holder was late', () => {
    const opened = asks(['anna', 'li', 'fred'], { mode: 'all' });
    const because = personLeft('anna');
    opened.give('ada', { kind: 'transfer', task: opened.taskOf('anna'), to: 'vera', because });
    expect(opened.events.at(-1)).toMatchObject({ kind: 'seat-transferred', comment: null, because });
    expect(opened.effects.at(-1)).toMatchObject({ kind: 'notify', message: { code: 'task-transferred' } });
    opened.give('ada', { kind: 'remove', task: opened.taskOf('vera'), because });
    expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'seat-closed', comment: null, because }));
    expect(opened.refused('ada', { kind: 'remove', task: opened.taskOf('li') }).code).toBe('comment-needed');
    opened.give('ada', { kind: 'notify', people: ['ada'], message: leftOver('seat', 'anna') });
    const message = { code: 'left-over-seat', params: { person: 'ada', of: 'anna' } };
    expect(opened.effects.at(-1)).toMatchObject({ kind: 'notify', people: ['ada'], message });
  });
  test('advice is asked of another, unless he asks himself or is asked already', () => {
    const opened = asks(['anna']);
    consult(opened, 'anna', ['li', 'fred']);
    opened.give('ada', { kind: 'transfer', task: opened.taskOf('li'), to: 'vera' });
    expect(opened.tasks()).toEqual(['anna at nd_a', 'fred at nd_a', 'vera at nd_a']);
    expect(opened.refused('ada', { kind: 'transfer', task: opened.taskOf('vera'), to: 'vera' }).code).toBe(
      'transfer-self',
    );
    opened.give('ada', { kind: 'transfer', task: opened.taskOf('vera'), to: 'fred' });
    opened.give('ada', { kind: 'transfer', task: opened.taskOf('fred'), to: 'anna' });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    const closed = visitsOf(runOf(opened))[0]?.advice?.[0];
    expect(opened.refused('ada', { kind: 'transfer', task: `d1.${closed?.id}`, to: 'vera' }).code).toBe(
      'advice-closed',
    );
  });
  test('what comes back after he has left goes to the owner of the deal, else to his superior', () => {
    const toOwner = asks(['li'], {}, { owner: 'vera' });
    toOwner.organization = without('max');
    sendBack(toOwner, 'li');
    expect(runOf(toOwner)).toMatchObject({ status: 'returned', initiator: 'vera' });
    const toSuperior = atGate({ nodes: { nd_a: approvalBy(['li']), nd_b: approvalBy(['fred']) } });
    toSuperior.organization = without('max');
    sendBack(yes(toSuperior, 'li'), 'fred');
    expect(runOf(toSuperior).initiator).toBe('anna');
  });
});
