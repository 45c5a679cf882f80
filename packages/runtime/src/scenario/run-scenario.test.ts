import type { Scenario, ScenarioStep } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { approvalBy, flow, node, processOf } from '../engine/testing/process.ts';
import { exampleOrganization } from './example-organization.ts';
import { runScenario } from './run-scenario.ts';

const definition = processOf({
  gateFlow: flow({ nd_a: approvalBy(['anna', 'li']), nd_w: node('wait', { duration: 'P1D' }) }),
  stages: { st_offer: { gate: { fields: ['f_name'], flow: 'fl_gate' } } },
});
const play = (steps: readonly ScenarioStep[], more: Partial<Scenario> = {}) =>
  runScenario(
    definition,
    { name: 'case', start: { by: 'max', values: { amount: '5' } }, steps, ...more },
    exampleOrganization,
  );

describe('a scenario', () => {
  test('takes an expected value as it was given, however the deal writes it', () => {
    const start = { by: 'max', values: { amount: '5.00' }, expect: { values: { amount: '5.00', name: null } } };
    expect(play([], { start }).steps.map(({ message }) => message)).toEqual(['']);
    const other = { by: 'max', values: { amount: '5.00' }, expect: { values: { amount: '6.00' } } };
    expect(play([], { start: other }).passed).toBe(false);
  });

  test('names fields by key, fills in who decides, lets time pass and fires what is due', () => {
    const result = play([
      { do: 'move', to: 'st_offer', expect: { refused: 'gate-missing', missing: ['f_name'] } },
      {
        do: 'move',
        to: 'st_offer',
        values: { name: 'Hartwig' },
        expect: {
          tasks: [
            { person: 'anna', node: 'nd_a' },
            { person: 'li', node: 'nd_a' },
          ],
        },
      },
      { do: 'approve', by: 'li', expect: { tasks: [], stage: 'st_lead' } },
      { do: 'approve', by: 'anna', expect: { refused: 'already-decided' } },
      { do: 'wait', for: 'P2D', expect: { stage: 'st_offer', values: { name: 'Hartwig', f_amount: '5' } } },
    ]);
    expect(result.steps.map(({ message }) => message).join('')).toBe('');
    expect(result.passed).toBe(true);
    expect(result.deal?.stageSince).toBe('2026-01-06T09:00:00.000Z');
  });
  test('stops at the first step that is not as expected and says what was', () => {
    const result = play([
      { do: 'move', to: 'st_offer', values: { name: 'Hartwig' }, expect: { stage: 'st_offer', tasks: [] } },
      { do: 'approve' },
    ]);
    expect(result.passed).toBe(false);
    expect(result.steps).toHaveLength(2);
    expect(result.steps[1]).toMatchObject({
      step: 1,
      ok: false,
      message: 'stage: expected "st_offer", was "st_lead"; tasks: expected [], was ["anna at nd_a","li at nd_a"]',
    });
  });
  test('a step that is refused without being expected to be fails with the code', () => {
    expect(play([{ do: 'approve', by: 'fred' }]).steps[1]?.message).toBe('refused: expected null, was "unknown-task"');
    expect(play([{ do: 'edit', values: { nonsense: 1 } }]).steps[1]?.refused?.details).toMatchObject([
      { pointer: '/values/nonsense' },
    ]);
  });
  test('who starts it decides where it belongs; for a stranger it is the first of the sales people', () => {
    expect(play([], { start: { by: 'wang', values: {} } }).deal).toMatchObject({
      owner: 'wang',
      region: 'cn-east',
      team: 'suzhou',
    });
    expect(play([], { at: '2026-03-01T08:00:00Z' }).deal?.startedAt).toBe('2026-03-01T08:00:00.000Z');
    const forms = {
      frm_in: { use: 'public', title: 't:in', layout: { root: { kind: 'section' } }, rules: {} },
    } as const;
    const stranger = { name: 'in', start: { by: 'public', values: {} }, steps: [] };
    expect(runScenario(processOf({ forms }), stranger, exampleOrganization).deal).toMatchObject({
      initiator: null,
      owner: 'chen',
    });
  });
  test('returns and withdrawals find their run', () => {
    const steps: readonly ScenarioStep[] = [
      { do: 'move', to: 'st_offer', values: { name: 'Hartwig' } },
      { do: 'return', by: 'anna', expect: { tasks: [{ person: 'max', node: 'nd_a' }] } },
      { do: 'resubmit' },
      { do: 'transfer', by: 'anna', to: 'fred' },
      { do: 'withdraw', expect: { tasks: [] } },
      { do: 'resubmit', expect: { runs: [{ flow: 'fl_gate', status: 'running' }] } },
      { do: 'approve', by: 'anna', expect: { tasks: [] } },
    ];
    expect(play(steps).passed).toBe(true);
  });
  test('steps may name their time: what falls due before happens first, and time never runs backwards', () => {
    const steps: readonly ScenarioStep[] = [
      { do: 'move', to: 'st_offer', values: { name: 'Hartwig' } },
      { do: 'approve', by: 'li', at: '2026-01-05T12:00:00Z' },
      {
        do: 'comment',
        at: '2026-01-07T08:00:00Z',
        expect: { stage: 'st_offer', runs: [{ flow: 'fl_gate', status: 'approved' }] },
      },
    ];
    const { passed, steps: played } = play(steps);
    expect(passed).toBe(true);
    expect(played[2]?.tasks).toEqual([]);
    expect(played[3]?.events.map(({ kind, at }) => `${kind} ${at}`)).toContain(
      'timer-cleared 2026-01-06T12:00:00.000Z',
    );
    const back = play([...steps, { do: 'comment', at: '2026-01-06T00:00:00Z' }]);
    expect(back.steps.at(-1)?.differences.map(({ what }) => what)).toEqual(['at']);
  });
  test('the person a deal is about takes back what he allowed; nobody of the house may', () => {
    const { fields } = processOf({});
    const settings = { purposes: ['pp_offers'], notice: 'nt_lead' };
    const consent = { type: 'consent', typeVersion: 1, key: 'consent', label: 't:consent', settings };
    const privacy = {
      purposes: { pp_offers: { title: 't:offers', basis: 'consent' } },
      notices: {},
    } as const;
    const said = { notice: 'nt_lead', noticeVersion: '1', locale: 'en', at: '2026-01-05T09:00:00Z' };
    const start = { by: 'max', values: { consent: { ...said, purposes: { pp_offers: true } } } };
    const steps: readonly ScenarioStep[] = [
      { do: 'take-back-consent', by: 'max', expect: { refused: 'not-allowed' } },
      { do: 'take-back-consent', purposes: ['pp_offers'] },
      { do: 'take-back-consent' },
    ];
    const process = processOf({ fields: { ...fields, f_consent: consent }, privacy });
    const result = runScenario(process, { name: 'case', start, steps }, exampleOrganization);
    expect(result.steps.map(({ message }) => message).join('')).toBe('');
    expect(result.deal?.values.f_consent).toMatchObject({ purposes: { pp_offers: false } });
    expect(result.steps.map(({ events }) => events.length).slice(1)).toEqual([0, 2, 0]);
  });
  test('added, consulted, chosen: every deed of people has its step', () => {
    const { passed, steps } = play([
      { do: 'move', to: 'st_offer', values: { name: 'Hartwig' } },
      { do: 'add', by: 'anna', people: ['fred'], place: 'before' },
      { do: 'consult', by: 'li', people: ['ada'], comment: 'What do you think?' },
      { do: 'advise', by: 'ada', comment: 'Fine.' },
      { do: 'approve', by: 'fred' },
      { do: 'urge', to: 'anna' },
      { do: 'remove', to: 'li', by: 'ada' },
      { do: 'approve', by: 'anna' },
    ]);
    expect(steps.map(({ message }) => message).join('')).toBe('');
    expect(passed).toBe(true);
  });
});

describe('people of a case', () => {
  const asks = (...people: readonly string[]) =>
    ({
      do: 'move',
      to: 'st_offer',
      values: { name: 'H' },
      expect: { tasks: people.map((person) => ({ person, node: 'nd_a' })) },
    }) as const;
  test('who has left before is not asked; who stands in decides', () => {
    expect(play([asks('li')], { left: ['anna'] }).passed).toBe(true);
    const proxies = [{ principal: 'li', proxy: 'vera', until: '2026-01-06T09:00:00Z' }];
    const yes = { do: 'approve', by: 'vera', node: 'nd_a' } as const;
    const stands = play([asks('anna', 'li'), { ...yes, expect: { tasks: [] } }], { proxies });
    expect(stands.steps.map(({ message }) => message).join('')).toBe('');
    expect(stands.deal?.runs.r1?.open[0]?.node).toBe('nd_w');
    const late = play(
      [asks('anna', 'li'), { do: 'wait', for: 'P2D' }, { ...yes, expect: { refused: 'unknown-task' } }],
      { proxies },
    );
    expect(late.passed).toBe(true);
  });
  test('S-35 somebody leaves in the middle: his superior takes over, or whoever is named; then he is nobody’s candidate', () => {
    const left = {
      do: 'leave',
      to: 'anna',
      expect: {
        tasks: [
          { person: 'vera', node: 'nd_a' },
          { person: 'li', node: 'nd_a' },
        ],
      },
    } as const;
    const result = play([asks('anna', 'li'), left, { do: 'approve', by: 'anna', expect: { refused: 'not-a-member' } }]);
    expect(result.steps.map(({ message }) => message).join('')).toBe('');
    const named = play([
      asks('anna', 'li'),
      {
        ...left,
        people: ['fred'],
        expect: {
          tasks: [
            { person: 'fred', node: 'nd_a' },
            { person: 'li', node: 'nd_a' },
          ],
        },
      },
    ]);
    expect(named.steps.map(({ message }) => message).join('')).toBe('');
    const twice = play([asks('anna', 'li'), left, { do: 'leave', to: 'anna', expect: { refused: 'person-inactive' } }]);
    expect(twice.passed).toBe(true);
  });
  test('people who are not there are told, not passed over', () => {
    expect(play([], { left: ['nobody'] }).steps[0]?.refused).toMatchObject({
      code: 'person-inactive',
      params: { person: 'nobody' },
    });
    expect(play([], { proxies: [{ principal: 'anna', proxy: 'nobody' }] }).passed).toBe(false);
  });
  test('a move without what its gate asks for, by who may waive it', () => {
    const waivable = processOf({
      stages: { st_offer: { gate: { fields: ['f_name'], waiver: 'role:sales-director' } } },
    });
    const moves = (by: string, expect_: object) =>
      runScenario(
        waivable,
        {
          name: 'case',
          start: { by: 'max', values: {} },
          steps: [{ do: 'move', to: 'st_offer', by, waiver: 'old customer', expect: expect_ }],
        },
        exampleOrganization,
      ).steps.at(-1)?.message;
    expect(moves('max', { refused: 'waiver-not-allowed' })).toBe('');
    expect(moves('vera', { stage: 'st_offer' })).toBe('');
  });
});
