import { type Form, type ProcessDefinition, type Stage, translate } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { approvalBy, field, flow, greater, lineFields, node, processOf } from '../engine/testing/process.ts';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { proveProcess } from './prove-process.ts';
import { proofTexts } from './texts.ts';

const found = (definition: ReturnType<typeof processOf>, organization = exampleOrganization) =>
  proveProcess(definition, organization, { locale: 'en' }).map(
    ({ code, params }) => `${code} ${params?.count}/${params?.total}`,
  );
const gated = (nodes: Parameters<typeof flow>[0]) =>
  processOf({ gateFlow: flow(nodes), stages: { st_offer: { gate: { flow: 'fl_gate' } } } });

describe('what people would meet', () => {
  test('a flow that finds everybody says nothing', () => {
    expect(
      found(gated({ nd_a: node('approve', { who: [{ from: 'role', role: 'role:finance' }], self: 'allow' }) })),
    ).toEqual([]);
  });
  test('the top of the organization has no superior: the rule for nobody found applies, or the flow stands still', () => {
    const superior = { who: [{ from: 'superiors', levels: 1 }] };
    expect(found(gated({ nd_a: node('approve', superior) }))).toEqual(['proof-empty 1/16']);
    expect(found(gated({ nd_a: node('approve', { ...superior, empty: 'hold' }) }))).toEqual(['proof-stuck 1/16']);
  });
  test('who asks for what he would decide himself is told', () => {
    expect(found(gated({ nd_a: approvalBy(['anna']) }))).toEqual(['proof-self 1/16']);
  });
  test('a branch that only a border value takes is walked, too', () => {
    const definition = processOf({
      fields: { f_amount: field('number', 'amount') },
      gateFlow: flow(
        {
          nd_c: {
            ...node('condition', {}),
            branches: [
              { id: 'br_big', when: greater('f_amount', 1000), nodes: ['nd_hold'] },
              { id: 'br_rest', nodes: [] },
            ],
          },
          nd_hold: node('approve', { who: [{ from: 'role', role: 'role:nobody' }], empty: 'hold' }),
        },
        { root: ['nd_c'] },
      ),
    });
    const [problem] = proveProcess(definition, exampleOrganization, { locale: 'en' });
    expect(problem).toMatchObject({
      code: 'proof-stuck',
      severity: 'error',
      example: { start: { values: { f_amount: '1001' } } },
    });
  });
  test('duties that today’s people cannot keep', () => {
    const finance = { who: [{ from: 'people', people: ['fred'] }], self: 'allow', empty: 'hold' };
    const nodes = { nd_a: node('approve', finance), nd_b: node('approve', finance) };
    const duties = [{ rule: 'different-people' as const, nodes: ['nd_a', 'nd_b'] }];
    const definition = processOf({
      gateFlow: { ...flow(nodes), duties },
      stages: { st_offer: { gate: { flow: 'fl_gate' } } },
    });
    expect(found(definition)).toEqual(['proof-duty 16/16']);
    const two = [{ rule: 'distinct-people' as const, nodes: ['nd_a', 'nd_b'], atLeast: 2 }];
    expect(found({ ...definition, flows: { fl_gate: { ...flow(nodes), duties: two } } })).toEqual(['proof-duty 16/16']);
  });
});

describe('flows that wait for the world, go back, or are about rows', () => {
  test('an event, a call, another process and the assistant come to an end', () => {
    const nodes = {
      nd_s: node('signal', { name: 'paid' }),
      nd_c: node('call', { connection: 'shop', wait: 'answer' }),
      nd_p: node('create-record', { process: 'order', wait: 'answer' }),
      nd_a: node('assistant', { who: [{ from: 'people', people: ['ada'] }], decides: true }),
    };
    expect(found(gated(nodes))).toEqual(['proof-self 1/16', 'proof-outside undefined/undefined']);
  });
  test('going back to people may end, going round without them does not', () => {
    const back = (to: string) => node('route', { to, when: { op: 'isEmpty', args: [{ field: 'f_secret' }] } });
    expect(found(gated({ nd_a: approvalBy(['ada', 'vera']), nd_r: back('nd_a') }))).toEqual(['proof-self 1/16']);
    expect(found(gated({ nd_u: node('start'), nd_r: back('nd_u') }))).toEqual(['proof-no-end 16/16']);
  });
  test('a flow about rows is not played without a row', () => {
    const plain = gated({ nd_s: node('sub-flow', { flow: 'fl_row', rows: 'f_lines' }) });
    const buyer = node('approve', { who: [{ from: 'field', field: 'f_buyer' }], empty: 'hold' });
    const flows = { ...plain.flows, fl_row: flow({ nd_b: buyer }, { trigger: { on: 'flow' } }) };
    expect(found({ ...plain, fields: { ...plain.fields, ...lineFields }, flows })).toEqual([]);
  });
});

test('a flow that is too large is named, and takes nothing from the others', () => {
  const [max] = Object.values(exampleOrganization.people);
  if (max === undefined) return expect.unreachable();
  const crowd = Array.from({ length: 150 }, (_, index) => ({ ...max, id: `one${index}`, superior: null, roles: [] }));
  const organization = {
    ...exampleOrganization,
    people: { ...exampleOrganization.people, ...Object.fromEntries(crowd.map((person) => [person.id, person])) },
    groups: { gr_all: { id: 'gr_all', name: 'All', people: crowd.map(({ id }) => id) } },
  };
  const borders = Array.from({ length: 14 }, (_, index) => ({
    id: `br_${index}`,
    when: greater('f_amount', 10 * index),
    nodes: [],
  }));
  const large = { ...node('condition', {}), branches: [...borders, { id: 'br_rest', nodes: [] }] };
  const nobody = node('approve', { who: [{ from: 'role', role: 'role:nobody' }], empty: 'hold' });
  const flows = { fl_large: flow({ nd_c: large }), fl_small: flow({ nd_h: nobody }) };
  const fields = { f_amount: field('number', 'amount') };
  const problems = proveProcess(processOf({ fields, flows }), organization, { locale: 'en' });
  expect(problems.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual([
    ['proof-stuck', '/flows/fl_small/nodes/nd_h', 'error'],
    ['proof-partial', '/flows/fl_large', 'notice'],
  ]);
  expect(problems[1]?.message).toContain('“flow” was tried on ');
});

test('the example plays in the real process and comes to the node', () => {
  const definition = gated({ nd_a: node('approve', { who: [{ from: 'superiors', levels: 1 }] }) });
  const [problem] = proveProcess(definition, exampleOrganization, { locale: 'en' });
  const played = problem?.example === undefined ? null : runScenario(definition, problem.example, exampleOrganization);
  expect(played?.steps.at(-1)?.tasks).toMatchObject([
    { node: 'nd_a', person: 'ada', because: { code: 'empty-admin' } },
  ]);
});

test('the example brings along what the first form and the gate ask for, or there is none', () => {
  const flowOf = flow({ nd_a: node('approve', { who: [{ from: 'superiors', levels: 1 }] }) });
  const first: Form = {
    title: 't:title',
    use: 'start',
    layout: { root: { kind: 'section', children: ['n_1'] }, n_1: { kind: 'field', field: 'f_name' } },
    rules: {},
  };
  const asked = (gate: Stage['gate']) =>
    processOf({
      fields: {
        f_name: field('text', 'name', { required: true }),
        f_amount: field('number', 'amount'),
        f_lines: field('subtable', 'lines', { columns: ['f_cell'] }),
        f_cell: field('text', 'cell', { required: true }),
      },
      forms: { frm_start: first },
      gateFlow: flowOf,
      stages: { st_offer: { gate: { flow: 'fl_gate', ...gate } } },
    });
  const exampleIn = (definition: ProcessDefinition) =>
    proveProcess(definition, exampleOrganization, { locale: 'en' })[0]?.example;
  const definition = asked({ fields: ['f_amount', 'f_lines'] });
  const example = exampleIn(definition);
  const played = example === undefined ? null : runScenario(definition, example, exampleOrganization);
  expect(played?.steps.map(({ refused }) => refused)).toEqual([null, null, null]);
  expect(played?.steps.at(-1)?.tasks).toMatchObject([{ node: 'nd_a', person: 'ada' }]);
  expect(
    exampleIn(asked({ fields: ['f_amount'], when: greater('f_amount', 1000), message: 't:title' })),
  ).toBeUndefined();
});

test('everything has words in both languages', () => {
  for (const key of Object.keys(proofTexts))
    for (const locale of ['en', 'zh-CN'])
      expect(
        translate(
          proofTexts,
          key,
          {
            node: 'n',
            flow: 'f',
            count: 1,
            total: 2,
            whom: 'w',
            who: 'w',
            branch: 'b',
            conflict: 'c',
            nodes: 'n',
            duties: 'd',
          },
          locale,
        ),
      ).not.toMatch(/\{\{/);
});
