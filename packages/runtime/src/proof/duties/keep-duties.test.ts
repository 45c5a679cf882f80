import type { Duty } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictIn } from './conflict.ts';
import type { DutyNode, DutyProblem, DutySeat, Needs } from './duty-problem.ts';
import { keepDuties } from './keep-duties.ts';
import { arbitraryDuty } from './testing/arbitrary-duty.ts';
import { canBeKept } from './testing/every-choice.ts';

const crowd = ['a', 'b', 'c', 'd', 'e'];
const ids = ['n0', 'n1', 'n2', 'n3'];
const seat: fc.Arbitrary<DutySeat> = fc
  .record({
    holder: fc.constantFrom(...crowd),
    proxy: fc.option(fc.constantFrom(...crowd), { freq: 8, nil: null }),
    weight: fc.constantFrom(1, 1, 1, 2),
  })
  .map(({ holder, proxy, weight }) => ({
    holder,
    deciders: proxy === null || proxy === holder ? [holder] : [holder, proxy],
    weight,
  }));
const seats = (least: number, most: number) =>
  fc.uniqueArray(seat, { minLength: least, maxLength: most, selector: ({ holder }) => holder });
const needs: fc.Arbitrary<Needs> = fc.constantFrom<Needs>(
  'one',
  'one',
  'some',
  'everybody',
  'nobody',
  { count: 2 },
  { part: 1, of: 2, more: true },
);
const nodeAt = (id: string): fc.Arbitrary<DutyNode> =>
  fc.record({ id: fc.constant(id), seats: seats(1, 3), standIns: seats(0, 1), needs });
const duty = arbitraryDuty(ids);
const problems: fc.Arbitrary<DutyProblem> = fc.record({
  nodes: fc.tuple(...ids.map(nodeAt)),
  duties: fc.array(duty, { minLength: 1, maxLength: 3 }),
  askers: fc.constantFrom([], ['a']),
  teams: fc.constant({ a: 'x', b: 'x', c: 'y', d: 'y' }),
});

describe('whether duties can be kept (O-11)', () => {
  test('is what trying every choice says; who is named keeps them, and a conflict has nothing to spare', () => {
    const seen = { kept: 0, broken: 0 };
    fc.assert(
      fc.property(problems, (problem) => {
        const found = keepDuties(problem);
        expect(found.verdict).toBe(canBeKept(problem) ? 'kept' : 'broken');
        if (found.verdict === 'undecided') return;
        seen[found.verdict] += 1;
        if (found.verdict === 'kept') {
          expect(canBeKept(problem, found.deciders)).toBe(true);
          return;
        }
        const conflict = conflictIn(problem);
        expect(canBeKept({ ...problem, duties: conflict })).toBe(false);
        for (const each of conflict) {
          expect(canBeKept({ ...problem, duties: conflict.filter((other) => other !== each) })).toBe(true);
          if (each.rule.startsWith('distinct-')) continue;
          for (const node of each.nodes) {
            const smaller = { ...each, nodes: each.nodes.filter((other) => other !== node) };
            expect(canBeKept({ ...problem, duties: conflict.map((other) => (other === each ? smaller : other)) })).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(seen.kept).toBeGreaterThan(80);
    expect(seen.broken).toBeGreaterThan(80);
  });
  test('for more people and nodes than anybody could try', () => {
    const many = Array.from({ length: 20 }, (_none, place) => `n${place}`);
    const people = Array.from({ length: 400 }, (_none, place) => `p${place}`);
    const sits = (holder: string): DutySeat => ({ holder, deciders: [holder], weight: 1 });
    const nodes = (crowdOf: (place: number) => readonly string[]): readonly DutyNode[] =>
      many.map((id, place) => ({ id, seats: crowdOf(place).map(sits), standIns: [], needs: 'one' }));
    const different = { askers: [], teams: {}, duties: [{ rule: 'different-people' as const, nodes: many }] };
    expect(keepDuties({ ...different, nodes: nodes(() => people) }).verdict).toBe('kept');
    const few = (place: number) => people.slice(0, place < 12 ? 11 : 400);
    expect(keepDuties({ ...different, nodes: nodes(few) }).verdict).toBe('broken');
    const voting = nodes(() => people).map((node) => ({ ...node, needs: { count: 15 } }));
    const enough = { ...different, duties: [{ rule: 'distinct-people' as const, nodes: many, atLeast: 20 }] };
    expect(keepDuties({ ...enough, nodes: voting }).verdict).toBe('kept');
  });
  test('is not claimed when there was too much to try', () => {
    const two = ['a', 'b'].map((holder) => ({ holder, deciders: [holder], weight: 1 }));
    const nodes = ['n0', 'n1', 'n2'].map((id): DutyNode => ({ id, seats: two, standIns: [], needs: 'one' }));
    const pair = (...of: readonly string[]): Duty => ({ rule: 'different-people', nodes: of });
    const duties = [pair('n0', 'n1'), pair('n1', 'n2'), pair('n0', 'n2')];
    const problem = { nodes, duties, askers: [], teams: {} };
    expect(keepDuties(problem, { left: 30 }).verdict).toBe('undecided');
    expect(keepDuties(problem).verdict).toBe('broken');
  });
});
