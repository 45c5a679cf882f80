import type { Duty, FlowNode } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvalBy, flow, node, processOf } from '../../engine/testing/process.ts';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { FlowStart } from '../begin-flow.ts';
import { finish } from '../in-steps.ts';
import { proveProcess } from '../prove-process.ts';
import { arbitraryDuty } from './testing/arbitrary-duty.ts';
import { canBeApproved } from './testing/can-be-approved.ts';
import { createDutyWalker } from './walk-with-duties.ts';

const ids = ['nd_a', 'nd_b', 'nd_c'];
const approval: fc.Arbitrary<FlowNode> = fc
  .record({
    people: fc.uniqueArray(fc.constantFrom('anna', 'li', 'fred', 'max'), { minLength: 1, maxLength: 3 }),
    mode: fc.constantFrom('any', 'any', 'all', 'sequential', 'vote'),
    rejectRule: fc.constantFrom('first', 'first', 'all'),
    empty: fc.constantFrom('hold', 'hold', 'admin'),
    self: fc.constantFrom('allow', 'escalate'),
  })
  .map(({ people, ...settings }) =>
    approvalBy(people, settings.mode === 'vote' ? { ...settings, votes: 2 } : settings),
  );
const duty = arbitraryDuty(ids);
const proxy = {
  id: 'px',
  principal: 'anna',
  proxy: 'olga',
  from: '2026-01-01',
  until: '2026-02-01',
  madeAt: '2026-01-01',
};
const manual = (nodes: Readonly<Record<string, FlowNode>>, duties: readonly Duty[]) =>
  processOf({ gateFlow: flow(nodes, { duties, trigger: { on: 'manual' } }) });
const startOf = (definition: ReturnType<typeof processOf>, proxied = false): FlowStart => ({
  definition,
  organization: proxied ? { ...exampleOrganization, proxies: [proxy] } : exampleOrganization,
  flow: 'fl_gate',
  initiator: 'max',
  values: {},
});

test('nobody can decide exactly where no order of decisions of anybody leads to an approval (O-11)', () => {
  const seen = { approved: 0, blocked: 0 };
  fc.assert(
    fc.property(
      fc.tuple(approval, approval, approval),
      fc.array(duty, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      ([nd_a, nd_b, nd_c], duties, proxied) => {
        const start = startOf(manual({ nd_a, nd_b, nd_c }, duties), proxied);
        if (!canBeApproved(startOf(manual({ nd_a, nd_b, nd_c }, []), proxied))) return;
        const approved = canBeApproved(start);
        const { seen: met } = finish(createDutyWalker(start.definition, 'fl_gate')(start));
        expect(met.some(({ code }) => code === 'proof-duty')).toBe(!approved);
        seen[approved ? 'approved' : 'blocked'] += 1;
      },
    ),
    { numRuns: 200 },
  );
  expect(seen.approved).toBeGreaterThan(50);
  expect(seen.blocked).toBeGreaterThan(20);
});

const hold = { self: 'allow', empty: 'hold' };
const different: Duty = { rule: 'different-people', nodes: ['nd_a', 'nd_b'] };
const told = (nodes: Readonly<Record<string, FlowNode>>, duties: readonly Duty[], locale: 'en' | 'zh-CN' = 'en') =>
  proveProcess(manual(nodes, duties), exampleOrganization, { locale })
    .filter(({ code }) => code.startsWith('proof-duty'))
    .map(({ code, severity, params }) => `${code} ${severity} ${params?.count}/${params?.total} ${params?.conflict}`);

test('somebody else deciding first keeps a duty: nobody is told that it cannot be kept', () => {
  const nodes = { nd_a: approvalBy(['fred', 'olga'], hold), nd_b: approvalBy(['fred'], hold) };
  expect(told(nodes, [different])).toEqual([]);
});

test('only the duties and nodes in conflict are named, with who could decide there', () => {
  const nodes = {
    nd_a: approvalBy(['fred'], { ...hold }),
    nd_b: node('handle', { who: [{ from: 'people', people: ['fred'] }], empty: 'hold' }),
    nd_c: approvalBy(['anna', 'li'], { ...hold, mode: 'all' }),
  };
  const duties: readonly Duty[] = [
    { rule: 'not-initiator', nodes: ['nd_c'] },
    { rule: 'different-people', nodes: ['nd_c', 'nd_a', 'nd_b'] },
  ];
  expect(told(nodes, duties)).toEqual([
    'proof-duty error 16/16 Different people must decide at “approve” (only Fred Baumann) and “handle” (only Fred Baumann).',
  ]);
  expect(told(nodes, duties, 'zh-CN')).toEqual([
    'proof-duty error 16/16 “approve”（只有：Fred Baumann）和“handle”（只有：Fred Baumann）必须由不同的人处理。',
  ]);
});

test('people sit in where a duty leaves nobody: a warning, and the flow is walked on', () => {
  const nodes = { nd_a: approvalBy(['fred'], hold), nd_b: approvalBy(['fred'], { self: 'allow' }) };
  expect(told(nodes, [different])[0]).toMatch(/^proof-duty-empty warning 16\/16 Different people/);
});
