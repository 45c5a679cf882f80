import type { Flow } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { awaitedFromOutside } from './awaited-from-outside.ts';
import type { Command } from './command.ts';
import type { TraceStep } from './decision.ts';
import { previewRoute } from './preview.ts';
import { arbitraryProcess } from './properties/testing/arbitrary-process.ts';
import { type Case, monday, openCase } from './testing/case.ts';
import { approvalBy, flow, greater, linesOf, node, processOf } from './testing/process.ts';

const context = { now: monday, organization: exampleOrganization };
const toOffer = (id = 'preview'): Command => ({ id, by: { kind: 'person', id: 'max' }, kind: 'move', to: 'st_offer' });
const seated = (steps: ReturnType<typeof previewRoute>['steps']) =>
  steps.flatMap(({ node: at, what, people }) => (what.code === 'seated' ? [`${people[0]} at ${at}`] : []));

/** Who is asked or told, what is waited for, which way is taken and where the deal goes, and when. */
function told(steps: readonly TraceStep[], at: string): readonly string[] {
  return steps.flatMap(({ what, people, node: place }) =>
    ['seated', 'stands', 'notified', 'branched', 'waits', 'stuck', 'rejected', 'run-rewound', 'stage-changed'].includes(
      what.code,
    ) || /^(calls|waits-for)-/.test(what.code)
      ? [`${at} ${place} ${what.code} ${people}`]
      : [],
  );
}

/** Lets everybody agree, oldest task first, events come that are waited for, and timers fire when nobody is asked. */
function playOn(opened: Case, seen: () => void): void {
  for (let count = 0; count < 200; count += 1) {
    seen();
    const [task] = opened.tasks();
    const timer = Object.values(opened.deal.timers).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
    const awaited = awaitedFromOutside(opened.deal);
    if (task !== undefined) agree(opened, task.split(' at ')[0] ?? '');
    else if (awaited !== null) opened.give('timer', awaited);
    else if (timer !== undefined) {
      if (timer.at > opened.now) opened.now = timer.at;
      opened.give('timer', { kind: 'timer', timer: timer.id });
    } else return;
  }
}

function withoutInput(given: Flow | undefined): Flow {
  const plain = Object.entries(given?.nodes ?? {}).map(([id, { fields: _, ...rest }]) => [id, rest] as const);
  return { ...flow(Object.fromEntries(plain), { root: given?.root ?? [] }), trigger: given?.trigger ?? { on: 'flow' } };
}

function agree(opened: Case, person: string): void {
  const task = opened.taskOf(person);
  const words = { comment: 'so be it', signature: 'file-1' };
  if (opened.attempt(person, { kind: 'claim', task }).ok) opened.give(person, { kind: 'claim', task });
  if (opened.attempt(person, { kind: 'complete', task }).ok) opened.give(person, { kind: 'complete', task });
  else opened.give(person, { kind: 'approve', task, ...words });
}

test('S-13 who sends a request again sees beforehand which approvals still stand', () => {
  const gateFlow = flow({
    nd_a: approvalBy(['anna'], { sensitiveTo: ['f_amount'] }),
    nd_b: approvalBy(['li'], { allow: ['return'] }),
  });
  const opened = openCase(processOf({ gateFlow }));
  opened.give('max', { kind: 'move', to: 'st_offer' });
  opened.give('anna', { kind: 'approve', task: opened.taskOf('anna') });
  opened.give('li', { kind: 'return', task: opened.taskOf('li'), to: 'start', comment: 'another name' });
  const [run = ''] = Object.keys(opened.deal.runs);
  const again = (values: Readonly<Record<string, string>>) => {
    const command = { id: 'again', by: { kind: 'person', id: 'max' }, kind: 'resubmit', run, values } as const;
    const { steps } = previewRoute(opened.definition, opened.deal, command, { ...context, now: opened.now });
    return steps.flatMap(({ node: at, what, people }) => (at === null ? [] : [`${people} at ${at} ${what.code}`]));
  };
  expect(again({ f_name: 'Hartwig' })).toEqual(['anna at nd_a stands', 'li at nd_b seated']);
  expect(again({ f_amount: '7' })).toEqual(['anna at nd_a seated', 'li at nd_b seated']);
});

describe('the way ahead', () => {
  const branches = [
    { id: 'br_big', title: 't:big', when: greater('f_amount', 100), nodes: ['nd_b'] },
    { id: 'br_rest', nodes: [] },
  ];
  const nodes = {
    nd_a: { ...approvalBy(['anna', 'li'], { mode: 'all' }), fields: { f_name: 'required' } },
    nd_w: node('wait', { duration: 'P2D' }),
    nd_c: node('condition', {}, { branches }),
    nd_b: node('approve', { who: [{ from: 'superiors', levels: 2 }], mode: 'sequential' }),
    nd_n: node('notify', { who: [{ from: 'owner' }] }),
  } as const;
  const definition = processOf({ gateFlow: flow(nodes, { root: ['nd_a', 'nd_w', 'nd_c', 'nd_n'] }) });

  test('says who will be asked at which node and why, what is waited for, and where the deal goes', () => {
    const opened = openCase(definition, { values: { f_amount: '500' } });
    const { steps, refused, complete } = previewRoute(definition, opened.deal, toOffer(), context);
    expect({ refused, complete }).toEqual({ refused: null, complete: true });
    expect(steps.map(({ node: at, what, because, people }) => [at, what.code, because?.code, people.join()])).toEqual([
      ['nd_a', 'seated', 'named', 'anna'],
      ['nd_a', 'seated', 'named', 'li'],
      ['nd_w', 'waits', undefined, ''],
      ['nd_c', 'branched', 'branch-condition-titled', ''],
      ['nd_b', 'seated', 'superior', 'anna'],
      ['nd_b', 'seated', 'superior', 'vera'],
      ['nd_n', 'notified', 'owner', 'max'],
      [null, 'stage-changed', undefined, ''],
    ]);
    expect(steps.at(-1)?.at).toBe('2026-01-07T09:00:00.000Z');
  });
  test('changes nothing, and a refused command has nothing ahead', () => {
    const opened = openCase(definition);
    const before = JSON.stringify(opened.deal);
    previewRoute(definition, opened.deal, toOffer(), context);
    expect(JSON.stringify(opened.deal)).toBe(before);
    const wrong = previewRoute(definition, opened.deal, { ...toOffer(), to: 'st_none' } as Command, context);
    expect(wrong).toMatchObject({ steps: [], refused: { code: 'unknown-stage' } });
  });
  test('can be asked before the deal exists', () => {
    const flows = { fl_f: flow({ nd_f: approvalBy(['anna']) }, { trigger: { on: 'submit' } }) };
    const process = { key: 'sample', version: 1, hash: 'h', rule: 'stable' };
    const deal = { deal: 'd1', number: 'DW-1', form: null, values: {}, owner: 'max', region: 'de', team: 'berlin' };
    const start: Command = { id: 'p', by: { kind: 'person', id: 'max' }, kind: 'start', process, ...deal };
    expect(seated(previewRoute(processOf({ flows }), null, start, context).steps)).toEqual(['anna at nd_f']);
  });
  test('takes words and signatures that people would give as given', () => {
    const signed = { nd_a: approvalBy(['anna'], { approveComment: true, signature: true }), nd_b: approvalBy(['li']) };
    const opened = openCase(processOf({ gateFlow: flow(signed) }));
    const { steps, complete } = previewRoute(opened.definition, opened.deal, toOffer(), context);
    expect(seated(steps)).toEqual(['anna at nd_a', 'li at nd_b']);
    expect(complete).toBe(true);
  });

  test('O-5 is what happens when nobody deviates, on any process', () => {
    fc.assert(
      fc.property(arbitraryProcess, (random) => {
        const { fl_gate, fl_row, fl_once } = random.flows;
        const flows = { fl_gate: withoutInput(fl_gate), fl_row: withoutInput(fl_row), fl_once: withoutInput(fl_once) };
        const gated = processOf({ gateFlow: flows.fl_gate });
        const only = { ...gated, flows, fields: random.fields, tables: random.tables ?? {} };
        const lines = linesOf({ one: ['5', 'li'], two: ['500', 'vera'] });
        const opened = openCase(only, { values: { f_amount: '50', f_lines: lines } });
        const preview = previewRoute(only, opened.deal, toOffer(), { ...context, now: opened.now });
        const actual: string[] = [];
        const seen = () => actual.push(...told(opened.trace.splice(0), opened.now));
        seen();
        actual.length = 0;
        opened.give('max', { kind: 'move', to: 'st_offer' });
        playOn(opened, seen);
        expect(preview.steps.flatMap((step) => told([step], step.at))).toEqual(actual);
        const moved = preview.steps.some(({ what }) => what.code === 'stage-changed');
        expect(moved).toBe(opened.deal.stage === 'st_offer');
      }),
      { numRuns: 300 },
    );
  });
});
