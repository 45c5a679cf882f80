import type { Organization, Proxy as StandingProxy } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import { choicesToMake } from '../choices-to-make.ts';
import { type Case, openCase } from '../testing/case.ts';
import { approvalBy, flow, node, processOf } from '../testing/process.ts';
import { proxyOf, standInFor, standInsOf } from './proxies.ts';

const year = { from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' };

function withProxies(...proxies: readonly Partial<StandingProxy>[]): Organization {
  const whole = proxies.map((each, place) => ({
    id: `p${place}`,
    principal: 'anna',
    proxy: 'li',
    madeAt: `2020-01-0${place + 1}T00:00:00.000Z`,
    ...year,
    ...each,
  }));
  return { ...exampleOrganization, proxies: whole };
}

const people = ['anna', 'li', 'max', 'gone'] as const;
const processes = ['a', 'b', 'c'] as const;
const instants = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'] as const;

const proxy = fc.record(
  {
    id: fc.uuid(),
    principal: fc.constantFrom(...people),
    proxy: fc.constantFrom(...people),
    from: fc.constantFrom(...instants),
    until: fc.constantFrom(...instants),
    madeAt: fc.constantFrom(...instants, '2026-01-15T00:00:00.000Z'),
    processes: fc.subarray([...processes], { minLength: 1 }),
  },
  { requiredKeys: ['id', 'principal', 'proxy', 'from', 'until', 'madeAt'] },
);

test('for whom somebody stands in is the same question as who stands in for somebody', () => {
  fc.assert(
    fc.property(fc.array(proxy, { maxLength: 6 }), fc.constantFrom(...instants), (proxies, now) => {
      const organization = { ...exampleOrganization, proxies };
      for (const principal of people) {
        for (const process of processes) {
          const found = proxyOf(organization, { principal, process, now });
          for (const me of people) {
            const standIn = standInFor(standInsOf(organization, { proxy: me, now }), { principal, process });
            expect(standIn !== undefined).toBe(found?.proxy === me);
          }
        }
      }
    }),
  );
});

function held(organization: Organization, settings = {}): Case {
  const gateFlow = flow({ nd_start: node('start'), nd_a: approvalBy(['anna'], settings) });
  const opened = openCase(processOf({ gateFlow }), { organization });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  return opened;
}

const told = (opened: Case, code: string) =>
  opened.effects.flatMap((effect) => (effect.kind === 'notify' && effect.message.code === code ? [effect.people] : []));

describe('S-25 a principal and his proxy', () => {
  test('both hear of the task; when one decides, the other does', () => {
    const byProxy = held(withProxies({}));
    expect(told(byProxy, 'task-opened')).toEqual([['anna', 'li']]);
    byProxy.give('li', { kind: 'approve', task: byProxy.taskOf('anna') });
    expect(told(byProxy, 'decided-for')).toEqual([['anna']]);
    const bySelf = held(withProxies({}));
    bySelf.give('anna', { kind: 'approve', task: bySelf.taskOf('anna') });
    expect(told(bySelf, 'decided-for')).toEqual([['li']]);
    const alone = held(exampleOrganization);
    alone.give('anna', { kind: 'approve', task: alone.taskOf('anna') });
    expect(told(alone, 'decided-for')).toEqual([]);
  });

  test('a proxy of a proxy acts for neither', () => {
    const opened = held(withProxies({}, { principal: 'li', proxy: 'fred' }));
    const task = opened.taskOf('anna');
    expect(opened.refused('fred', { kind: 'approve', task }).code).toBe('not-your-task');
  });
});

describe('S-35 the seat of somebody who has left', () => {
  const without = (...left: readonly string[]): Organization => ({
    ...exampleOrganization,
    people: Object.fromEntries(
      Object.entries(exampleOrganization.people).map(([id, person]) => [
        id,
        { ...person, active: person.active && !left.includes(id) },
      ]),
    ),
  });

  test('is handed on by an administrator where the node lets nobody hand on, and however often it was', () => {
    const opened = held(exampleOrganization, { allow: [] });
    const task = opened.taskOf('anna');
    const give = { kind: 'transfer', task, to: 'li' } as const;
    expect(opened.refused('ada', give).code).toBe('decision-not-offered');
    opened.organization = without('anna');
    expect(opened.refused('fred', give).code).toBe('not-your-task');
    opened.give('ada', give);
    expect(opened.tasks()).toEqual(['li at nd_a']);
  });

  test('is handed on before its turn has come; nobody is told of a task that is not open yet', () => {
    const gateFlow = flow({ nd_start: node('start'), nd_a: approvalBy(['anna', 'fred'], { mode: 'sequential' }) });
    const opened = openCase(processOf({ gateFlow }));
    opened.give('max', { kind: 'move', to: 'st_offer' });
    const waiting = opened.seatsAt('nd_a')[1]?.id ?? '';
    opened.organization = without('fred');
    opened.give('ada', { kind: 'transfer', task: `${opened.deal.id}.${waiting}`, to: 'li' });
    expect(opened.seatsAt('nd_a').map(({ person, status }) => [person, status])).toEqual([
      ['anna', 'open'],
      ['li', 'waiting'],
    ]);
    expect(told(opened, 'task-transferred')).toEqual([]);
  });
});

test('choices name nodes to come with the people in scope, and none once the node is reached', () => {
  const within = [{ from: 'people', people: ['li', 'fred', 'gone'] }];
  const gateFlow = flow({
    nd_start: node('start'),
    nd_a: approvalBy(['anna']),
    nd_b: node('approve', { who: [{ from: 'choice', by: 'previous', within, most: 2 }] }),
    nd_c: node('approve', { who: [{ from: 'choice', by: 'initiator' }] }),
  });
  const opened = openCase(processOf({ gateFlow }));
  opened.give('max', { kind: 'move', to: 'st_offer' });
  const [run = ''] = Object.keys(opened.deal.runs);
  const context = { now: opened.now, organization: opened.organization };
  const ask = (by: 'previous' | 'initiator') =>
    choicesToMake(opened.definition, { deal: opened.deal, run, by }, context);
  expect(ask('previous')).toEqual([{ node: 'nd_b', most: 2, people: ['li', 'fred'], chosen: [] }]);
  expect(ask('initiator')).toEqual([{ node: 'nd_c', most: 1, people: null, chosen: [] }]);
  opened.give('anna', { kind: 'approve', task: opened.taskOf('anna'), choose: { nd_b: ['li'] } });
  expect(ask('previous')).toEqual([]);
});
