import type { Flow, FlowNode } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { Command } from '../command.ts';
import { previewRoute } from '../preview.ts';
import { monday, openCase } from '../testing/case.ts';
import { approvalBy, field, flow, greater, node, processOf } from '../testing/process.ts';
import { routeChanges } from './route-changes.ts';

const context = { now: monday, organization: exampleOrganization };
const command: Command = { id: 'preview', by: { kind: 'person', id: 'max' }, kind: 'move', to: 'st_offer' };

// biome-ignore lint/complexity/useMaxParams: what a case is made of
function told(
  gateFlow: Flow,
  values: Record<string, string>,
  more: Parameters<typeof processOf>[0] = {},
  organization = exampleOrganization,
) {
  const definition = processOf({ gateFlow, ...more });
  const { deal } = openCase(definition, { values });
  const within = { ...context, organization };
  const asked = { definition, deal, command, context: within };
  const { changes, untold } = routeChanges(asked, previewRoute(definition, deal, command, within));
  const end = (bound: { value: unknown; closed: boolean } | null) =>
    bound === null ? '' : `${bound.value}${bound.closed ? '!' : ''}`;
  return {
    untold,
    said: changes.map(({ field: id, when, added, removed, endsOtherwise }) => {
      const range = when.kind === 'value' ? `= ${when.value}` : `${end(when.from)}..${end(when.to)}`;
      const people = [...added.map(({ person }) => `+${person}`), ...removed.map(({ person }) => `-${person}`)];
      return [id, range, ...people, ...(endsOtherwise ? ['ends'] : [])].join(' ');
    }),
  };
}

const choosing = (branches: FlowNode['branches'], nodes: Flow['nodes']): Flow =>
  flow({ nd_c: node('condition', {}, { branches: branches ?? [] }), ...nodes }, { root: ['nd_c'] });

describe('what another value would change', () => {
  const tiers = choosing(
    [
      { id: 'br_big', when: greater('f_amount', 1000), nodes: ['nd_cfo'] },
      { id: 'br_mid', when: greater('f_amount', 100), nodes: ['nd_boss'] },
      { id: 'br_rest', nodes: [] },
    ],
    { nd_cfo: approvalBy(['vera']), nd_boss: approvalBy(['anna']) },
  );
  test('above a border somebody is added, below one nobody is asked', () => {
    expect(told(tiers, { f_amount: '50' }).said).toEqual(['f_amount 100..1000! +anna', 'f_amount 1000.. +vera']);
    expect(told(tiers, { f_amount: '500' }).said).toEqual(['f_amount ..100! -anna', 'f_amount 1000.. +vera -anna']);
  });
  test('through a table, too', () => {
    const cell = (op: 'lt' | 'ge') =>
      ({ test: { op, args: [{ var: 'input' }, { const: { decimal: '10' } }] } }) as const;
    const text = (value: string) => ({ const: { text: value } });
    const gateFlow = flow(
      {
        nd_t: node('update', { table: 'tb_t' }),
        nd_c: node(
          'condition',
          {},
          {
            branches: [
              { id: 'br_a', when: { op: 'eq', args: [{ field: 'f_name' }, text('high')] }, nodes: ['nd_a'] },
              { id: 'br_b', nodes: [] },
            ],
          },
        ),
        nd_a: approvalBy(['vera']),
      },
      { root: ['nd_t', 'nd_c'] },
    );
    const tables = {
      tb_t: {
        title: 't:t',
        hit: 'unique' as const,
        inputs: [{ id: 'in_a', value: { field: 'f_amount' } }],
        outputs: [{ id: 'out_a', field: 'f_name' }],
        rows: [
          { id: 'row_a', when: [cell('lt')], then: [text('low')] },
          { id: 'row_b', when: [cell('ge')], then: [text('high')] },
        ],
      },
    };
    const { said, untold } = told(gateFlow, { f_amount: '5' }, { tables });
    expect(said).toEqual(['f_amount 10!.. +vera']);
    expect(untold).toEqual(['f_name']);
  });
  test('an authority ends at its amount', () => {
    const gateFlow = flow({ nd_a: node('approve', { who: [{ from: 'authority', amount: 'f_amount' }] }) });
    const { anna, vera } = exampleOrganization.people;
    if (anna === undefined || vera === undefined) throw new Error('nobody');
    const people = {
      ...exampleOrganization.people,
      anna: { ...anna, authority: '1000' },
      vera: { ...vera, authority: '50000' },
    };
    const { said } = told(gateFlow, { f_amount: '1' }, {}, { ...exampleOrganization, people });
    expect(said[0]).toBe('f_amount 1000..50000! +vera -anna');
  });
  test('what is compared with another field is not guessed', () => {
    const entangled = choosing(
      [
        {
          id: 'br_a',
          when: {
            op: 'gt',
            args: [
              { field: 'f_amount' },
              { op: 'multiply', args: [{ field: 'f_amount' }, { const: { decimal: '2' } }] },
            ],
          },
          nodes: ['nd_a'],
        },
        { id: 'br_b', nodes: [] },
      ],
      { nd_a: approvalBy(['vera']) },
    );
    expect(told(entangled, { f_amount: '1' })).toEqual({ said: [], untold: ['f_amount'] });
  });
  test('numbers are told to the last digit', () => {
    const exact = '90071992547409931234.05';
    const precise = choosing(
      [
        {
          id: 'br_a',
          when: { op: 'gt', args: [{ field: 'f_amount' }, { const: { decimal: exact } }] },
          nodes: ['nd_a'],
        },
        { id: 'br_b', nodes: [] },
      ],
      { nd_a: approvalBy(['vera']) },
    );
    expect(told(precise, { f_amount: '1' }).said).toEqual([`f_amount ${exact}.. +vera`]);
  });
  test('money of a free currency is told in the one it is compared in, and untold where they differ', () => {
    const fields = { f_amount: field('money', 'amount') };
    const over = (currency: string, node_: string) => ({
      id: `br_${node_}`,
      when: {
        op: 'gt' as const,
        args: [{ field: 'f_amount' }, { const: { money: { amount: '10.25', currency } } }],
      },
      nodes: [node_],
    });
    const rest = { id: 'br_rest', nodes: [] };
    const nodes = { nd_a: approvalBy(['vera']), nd_b: approvalBy(['anna']) };
    const asked = (gateFlow: Flow) => {
      const definition = processOf({ gateFlow, fields });
      const { deal } = openCase(definition);
      const base = previewRoute(definition, deal, command, context);
      return routeChanges({ definition, deal, command, context }, base);
    };
    const one = asked(choosing([over('EUR', 'nd_a'), rest], nodes));
    expect(one.untold).toEqual([]);
    expect(one.changes.map(({ when }) => when)).toMatchObject([
      { kind: 'range', from: { value: { amount: '10.25', currency: 'EUR' }, closed: false }, to: null },
    ]);
    expect(asked(choosing([over('EUR', 'nd_a'), over('USD', 'nd_b'), rest], nodes))).toEqual({
      changes: [],
      untold: ['f_amount'],
    });
  });
  test('a computed value is told by itself', () => {
    const fields = {
      f_amount: field('number', 'amount'),
      f_twice: {
        ...field('number', 'twice'),
        computed: { op: 'multiply' as const, args: [{ field: 'f_amount' }, { const: { decimal: '2' } }] },
      },
    };
    const twice = choosing(
      [
        { id: 'br_a', when: greater('f_twice', 100), nodes: ['nd_a'] },
        { id: 'br_b', nodes: [] },
      ],
      {
        nd_a: approvalBy(['vera']),
      },
    );
    expect(told(twice, { f_amount: '10' }, { fields }).said).toEqual(['f_twice 100.. +vera']);
  });
  test('is what the preview says for any such value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 1500 }), fc.integer({ min: -50, max: 1500 }), (now, other) => {
        const definition = processOf({ gateFlow: tiers });
        const seated = (amount: number) => {
          const { deal } = openCase(definition, { values: { f_amount: String(amount) } });
          const way = previewRoute(definition, deal, command, context);
          return { deal, way, people: way.steps.flatMap(({ what, people }) => (what.code === 'seated' ? people : [])) };
        };
        const [here, there] = [seated(now), seated(other)];
        const { changes } = routeChanges({ definition, deal: here.deal, command, context }, here.way);
        const inside = changes.find(({ when }) => {
          if (when.kind === 'value') return Number(when.value) === other;
          const { from, to } = when;
          const above = from === null || other > Number(from.value) || (from.closed && other === Number(from.value));
          return above && (to === null || other < Number(to.value) || (to.closed && other === Number(to.value)));
        });
        const removed = new Set(inside?.removed.map(({ person }) => person));
        const expected = [
          ...here.people.filter((person) => !removed.has(person)),
          ...(inside?.added ?? []).map(({ person }) => person),
        ];
        expect(expected.toSorted()).toEqual(there.people.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

test('each seat says until when it would have to be decided', () => {
  const deadline = { within: 'PT4H', count: 'natural' };
  const definition = processOf({
    gateFlow: flow({ nd_a: approvalBy(['anna'], { deadline }), nd_b: approvalBy(['li']) }),
  });
  const { deal } = openCase(definition);
  const { steps } = previewRoute(definition, deal, command, context);
  expect(steps.map(({ node: at, due }) => [at, due])).toEqual([
    ['nd_a', new Date(Date.parse(monday) + 4 * 3_600_000).toISOString()],
    ['nd_b', undefined],
    [null, undefined],
  ]);
});

test('each seat says that the calendar does not know the year', () => {
  const deadline = { within: 'P900D', count: 'working' };
  const definition = processOf({ gateFlow: flow({ nd_a: approvalBy(['anna'], { deadline }) }) });
  const { deal } = openCase(definition);
  const [step] = previewRoute(definition, deal, command, context).steps;
  expect(step?.dueBecause).toMatchObject({ code: 'calendar-year-missing', params: { region: 'de' } });
});
