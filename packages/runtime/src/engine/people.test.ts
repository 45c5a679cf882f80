import type { FlowNode } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { type Case, type CaseStart, openCase } from './testing/case.ts';
import { flow, node, processOf } from './testing/process.ts';

function asked(settings: FlowNode['settings'], start: CaseStart = {}, mover = 'max'): Case {
  const opened = openCase(
    processOf({ gateFlow: flow({ nd_a: node('approve', { mode: 'all', ...settings }) }) }),
    start,
  );
  opened.give(mover, { kind: 'move', to: 'st_offer' });
  return opened;
}

const people = (opened: Case) => opened.seatsAt('nd_a').map(({ person }) => person);
const reasons = (opened: Case) => opened.seatsAt('nd_a').map(({ because }) => because.code);

describe('sources of people', () => {
  test('a role, within organization, region or team; who has left is never asked', () => {
    expect(people(asked({ who: [{ from: 'role', role: 'role:sales-manager' }] }))).toEqual(['anna', 'li']);
    expect(people(asked({ who: [{ from: 'role', role: 'role:sales-manager', within: 'region' }] }))).toEqual(['anna']);
    const inTeam = asked({ who: [{ from: 'role', role: 'role:sales', within: 'team' }], self: 'allow' });
    expect(people(inTeam)).toEqual(['max']);
    expect(inTeam.seatsAt('nd_a')[0]?.because).toEqual({
      code: 'role-team',
      params: { role: 'role:sales', team: 'berlin' },
    });
  });
  test('a slot means the roles the organization fills it with', () => {
    const organization = { ...exampleOrganization, slots: { 'role:legal': ['engineer'] } };
    expect(people(asked({ who: [{ from: 'role', role: 'role:legal' }] }, { organization }))).toEqual(['erik', 'sun']);
  });
  test('superiors by levels, nearest first', () => {
    const opened = asked({ who: [{ from: 'superiors', levels: 2 }] });
    expect(people(opened)).toEqual(['anna', 'vera']);
    expect(opened.seatsAt('nd_a')[1]?.because).toEqual({ code: 'superior', params: { of: 'max', level: 2 } });
  });
  test('S-17 superiors end at a role; where nobody has it the empty policy speaks, not the whole chain', () => {
    const until = (role: string) => people(asked({ who: [{ from: 'superiors', levels: 5, until: role }] }));
    expect(until('role:sales-manager')).toEqual(['anna']);
    expect(until('role:finance')).toEqual(['ada']);
  });
  test('S-35 an inactive superior is passed over', () => {
    const { people: all } = exampleOrganization;
    const organization = {
      ...exampleOrganization,
      people: { ...all, anna: { ...all.anna, active: false } },
    } as typeof exampleOrganization;
    expect(people(asked({ who: [{ from: 'superiors', levels: 1 }] }, { organization }))).toEqual(['vera']);
  });
  test('a field, the owner, and doubles once with their first reason', () => {
    const who = [{ from: 'field', field: 'f_reviewer' }, { from: 'people', people: ['li'] }, { from: 'owner' }];
    const opened = asked({ who }, { values: { f_reviewer: 'li' }, owner: 'lena' });
    expect(people(opened)).toEqual(['li', 'lena']);
    expect(reasons(opened)).toEqual(['field', 'owner']);
  });
});

describe('people found by place, authority and formula', () => {
  const { people: all, teams } = exampleOrganization;
  const organization = {
    ...exampleOrganization,
    people: { ...all, anna: { ...all.anna, authority: '100' }, vera: { ...all.vera, authority: '10000' } },
    teams: { ...teams, berlin: { ...teams.berlin, head: 'lena' }, suzhou: { ...teams.suzhou, head: 'gone' } },
    groups: { board: { id: 'board', name: 'Board', people: ['vera', 'gone', 'fred'] } },
  } as typeof exampleOrganization;
  const found = (who: FlowNode['settings'][string], values = {}) => people(asked({ who }, { organization, values }));
  test('heads of team and region, of the deal or of people; a head who has left is nobody', () => {
    expect(found([{ from: 'head', unit: 'team' }])).toEqual(['lena']);
    expect(found([{ from: 'head', unit: 'team', of: 'initiator' }])).toEqual(['lena']);
    expect(found([{ from: 'head', unit: 'region' }])).toEqual(['ada']);
    expect(people(asked({ who: [{ from: 'head', unit: 'team' }] }, { organization, team: 'suzhou' }))).toEqual(['ada']);
  });
  test('S-17 who is above, or leads the place of, a person whom a field names; nobody while it is empty', () => {
    const of = { of: 'field', field: 'f_reviewer' };
    const by = (source: object, f_reviewer: string | null = 'wang') => found([{ ...source, ...of }], { f_reviewer });
    expect(by({ from: 'superior', level: 1 })).toEqual(['li']);
    expect(by({ from: 'superiors', levels: 2 })).toEqual(['li', 'vera']);
    expect(by({ from: 'superiors', levels: 3, until: 'role:sales-manager' })).toEqual(['li']);
    expect(by({ from: 'authority', amount: 'f_amount' })).toEqual(['vera']);
    expect(by({ from: 'head', unit: 'team' }, 'max')).toEqual(['lena']);
    for (const source of [
      { from: 'superior', level: 1 },
      { from: 'head', unit: 'team' },
    ])
      expect(by(source, null)).toEqual(['ada']);
  });
  test('everybody in a team or region: of the deal, of people, or one that is named; with the teams below or without', () => {
    const members = (more: object, values = {}) => found([{ from: 'members', ...more }], values);
    expect(members({ unit: 'team', of: 'place', place: 'munich' })).toEqual(['erik', 'lena']);
    expect(members({ unit: 'team', of: 'field', field: 'f_reviewer' }, { f_reviewer: 'wang' })).toEqual([
      'chen',
      'li',
      'sun',
      'wang',
      'zhao',
    ]);
    expect(members({ unit: 'region', of: 'place', place: 'cn-east' })).toEqual(['chen', 'li', 'sun', 'wang', 'zhao']);
    const headOffice = ['ada', 'bea', 'dev', 'fred', 'nora', 'olga', 'vera'];
    const below = { unit: 'team', of: 'place', place: 'head-office' };
    expect(members(below)).toEqual(headOffice);
    // Who asked is passed over: his superior is there already.
    expect(members({ ...below, below: true })).toEqual([...headOffice, 'anna', 'erik', 'lena']);
    expect(members({ unit: 'team', of: 'place', place: 'constructor' })).toEqual(['ada']);
    expect(found([{ from: 'head', unit: 'team', of: 'place', place: 'berlin' }])).toEqual(['lena']);
  });
  test('teams that are nested in a circle are each asked once', () => {
    const nested = {
      ...organization,
      teams: { ...teams, 'head-office': { ...teams['head-office'], parent: 'munich' } },
    } as typeof organization;
    const who = [{ from: 'members', unit: 'team', of: 'place', place: 'munich', below: true }];
    const everybody = people(asked({ who, self: 'allow' }, { organization: nested }));
    expect([everybody.length, new Set(everybody).size]).toEqual([11, 11]);
  });
  test('a group without who has left; exactly the second superior', () => {
    expect(found([{ from: 'group', group: 'board' }])).toEqual(['vera', 'fred']);
    expect(found([{ from: 'group', group: 'constructor' }])).toEqual(['ada']);
    expect(found([{ from: 'superior', level: 2 }])).toEqual(['vera']);
    expect(found([{ from: 'superior', level: 3 }])).toEqual(['ada']);
  });
  test('S-17 the first superior whose authority covers the amount; where nobody’s does, the empty policy', () => {
    const byAmount = (amount: string | null, all = false) =>
      found([{ from: 'authority', amount: 'f_amount', all }], { f_amount: amount });
    expect(byAmount('100')).toEqual(['anna']);
    expect(byAmount('100.01')).toEqual(['vera']);
    expect(byAmount('100.01', true)).toEqual(['anna', 'vera']);
    expect(byAmount('10000.01')).toEqual(['ada']);
    expect(byAmount(null)).toEqual(['anna']);
  });
  test('a formula that gives a person, or nobody', () => {
    expect(found([{ from: 'expression', value: { field: 'f_reviewer' } }], { f_reviewer: 'li' })).toEqual(['li']);
    expect(found([{ from: 'expression', value: { field: 'f_reviewer' } }])).toEqual(['ada']);
  });
  test('a reporting line that runs in a circle ends where it began', () => {
    const circle = {
      ...organization,
      people: { ...all, vera: { ...all.vera, superior: 'max' } },
    } as typeof organization;
    const opened = asked({ who: [{ from: 'superiors', levels: 9 }] }, { organization: circle });
    expect(people(opened)).toEqual(['anna', 'vera']);
  });
});

describe('S-15 the initiator would decide himself', () => {
  test('escalate: his superior in his place, with the reason', () => {
    const opened = asked({ who: [{ from: 'initiator' }] });
    expect(people(opened)).toEqual(['anna']);
    expect(opened.seatsAt('nd_a')[0]?.because).toEqual({ code: 'escalated', params: { initiator: 'max' } });
  });
  test('escalate at the top of the line: the empty policy, never himself', () => {
    expect(people(asked({ who: [{ from: 'initiator' }] }, { by: 'vera' }, 'vera'))).toEqual(['ada']);
  });
  test('head: who leads his team, or his superior where he leads it himself or nobody who is there does', () => {
    const led = (head: string | undefined, by = 'max') => {
      const { teams } = exampleOrganization;
      const berlin = { ...teams.berlin, ...(head === undefined ? {} : { head }) } as NonNullable<typeof teams.berlin>;
      const organization = { ...exampleOrganization, teams: { ...teams, berlin } };
      const opened = asked({ who: [{ from: 'initiator' }], self: 'head' }, { organization, by }, by);
      return opened.seatsAt('nd_a').map(({ person, because }) => `${person} ${because.code}`);
    };
    expect(led('li')).toEqual(['li escalated-head']);
    expect(led('max')).toEqual(['anna escalated']);
    expect(led('gone')).toEqual(['anna escalated']);
    expect(led(undefined)).toEqual(['anna escalated']);
    expect(led('li', 'vera')).toEqual(['ada empty-admin']);
  });
  test('skip: left out while others remain, else the node passes', () => {
    expect(people(asked({ who: [{ from: 'people', people: ['max', 'li'] }], self: 'skip' }))).toEqual(['li']);
    expect(asked({ who: [{ from: 'initiator' }], self: 'skip' }).deal.stage).toBe('st_offer');
  });
  test('allow: he decides', () => {
    expect(people(asked({ who: [{ from: 'initiator' }], self: 'allow' }))).toEqual(['max']);
  });
  test('what a stranger sent in is the request of the owner', () => {
    const definition = processOf({
      forms: { frm_in: { use: 'public', title: 't:in', layout: { root: { kind: 'section' } }, rules: {} } },
      flows: { fl_in: flow({ nd_a: node('approve', { who: [{ from: 'owner' }] }) }, { trigger: { on: 'submit' } }) },
    });
    const opened = openCase(definition, { by: 'public', form: 'frm_in' });
    expect(opened.deal).toMatchObject({ initiator: null, runs: { r1: { initiator: 'max' } } });
    expect(opened.tasks()).toEqual(['anna at nd_a']);
    expect(opened.effects).toContainEqual(
      expect.objectContaining({
        people: ['anna'],
        message: { code: 'task-opened-public', params: { node: 'nd_a', flow: 'fl_in', region: 'de' } },
      }),
    );
  });
});

describe('S-16 nobody is found', () => {
  const nobody = [{ from: 'role', role: 'role:astronaut' }];
  test('admin by default, pass, reject, named', () => {
    expect(people(asked({ who: nobody }))).toEqual(['ada']);
    expect(asked({ who: nobody, empty: 'pass' }).deal.stage).toBe('st_offer');
    expect(asked({ who: nobody, empty: 'reject' }).deal.runs.r1?.status).toBe('rejected');
    expect(people(asked({ who: nobody, empty: 'named', named: [{ from: 'people', people: ['fred'] }] }))).toEqual([
      'fred',
    ]);
  });
  test('hold, and a stand-in nobody fills: an incident that administrators hear of', () => {
    for (const settings of [{ empty: 'hold' }, { empty: 'named', named: nobody }]) {
      const opened = asked({ who: nobody, ...settings });
      expect(opened.deal.runs.r1?.incidents).toMatchObject([{ reason: { code: 'nobody-to-ask' } }]);
      expect(opened.effects).toContainEqual(expect.objectContaining({ people: ['ada'], message: expect.anything() }));
    }
  });
  test('an administrator does not decide his own request as a stand-in (I-6)', () => {
    expect(people(asked({ who: nobody }, { by: 'ada' }, 'ada'))).toEqual(['vera']);
  });
});
