import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { dependenciesOf } from './dependencies.ts';
import { buildDependencyGraph, inputKey, type NamedExpression } from './dependency-graph.ts';
import { affectedBy, recompute } from './plan.ts';

const reads = (...fields: readonly string[]): Expression => ({ list: fields.map((field) => ({ field })) });
const computed = (target: string, ...fields: readonly string[]): NamedExpression => ({
  name: `c:${target}`,
  target,
  expression: reads(...fields),
});

describe('dependencies', () => {
  test('are fields, columns, inputs and free variables', () => {
    const line = { var: 'line' };
    const walk: Expression = {
      each: 'some',
      in: { field: 'f_lines' },
      as: 'line',
      do: operation('gt', { column: 'f_price', of: line }, operation('add', { input: 'today' }, { var: 'input' })),
    };
    expect(dependenciesOf(walk)).toEqual({
      fields: ['f_lines'],
      columns: ['f_price'],
      inputs: ['today'],
      variables: ['input'],
    });
    expect(dependenciesOf({ list: [walk, line] }).variables).toEqual(['input', 'line']);
  });
});

describe('the graph', () => {
  const graph = buildDependencyGraph([
    computed('f_total', 'f_net', 'f_tax'),
    computed('f_net', 'f_price', 'f_quantity'),
    computed('f_tax', 'f_net', 'f_rate'),
    { name: 'visible', expression: operation('gt', { field: 'f_total' }, { input: 'today' }) },
    computed('f_a', 'f_b'),
    computed('f_b', 'f_a'),
    computed('f_self', 'f_self'),
  ]);

  test('orders what is computed before what reads it', () => {
    expect(graph.order).toEqual(['c:f_net', 'c:f_tax', 'c:f_total', 'visible']);
  });

  test('tells the members of cycles', () => {
    expect(graph.cycles.toSorted()).toEqual([['c:f_a', 'c:f_b'], ['c:f_self']]);
  });

  test('a change touches only what depends on it', () => {
    expect(affectedBy(graph, ['f_rate'])).toEqual(['c:f_tax', 'c:f_total', 'visible']);
    expect(affectedBy(graph, [inputKey('today')])).toEqual(['visible']);
    expect(affectedBy(graph, ['f_other'])).toEqual([]);
  });

  test('an unchanged result stops there', () => {
    const ran: string[] = [];
    const runs = recompute(graph, ['f_price'], (name) => {
      ran.push(name);
      return false;
    });
    expect(ran).toEqual(['c:f_net']);
    expect(runs).toBe(1);
  });

  test('a chain of ten thousand does not overflow', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => computed(`f_${index + 1}`, `f_${index}`));
    expect(buildDependencyGraph(chain).order).toHaveLength(10_000);
  });

  test('every order puts each name after all it reads, and leaves out exactly the cycles', () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.array(fc.nat(9), { maxLength: 3 })), { maxLength: 10 });
    fc.assert(
      fc.property(edges, (list) => {
        const unique = [...new Map(list).entries()];
        const { order, cycles } = buildDependencyGraph(
          unique.map(([target, sources]) => computed(`f_${target}`, ...sources.map((source) => `f_${source}`))),
        );
        const places = new Map(order.map((name, index) => [name, index]));
        expect(order.length + cycles.flat().length).toBe(unique.length);
        for (const [target, sources] of unique) {
          const own = places.get(`c:f_${target}`);
          for (const source of sources) {
            const before = places.get(`c:f_${source}`);
            if (own !== undefined && before !== undefined) expect(before).toBeLessThan(own);
          }
        }
      }),
    );
  });
});
