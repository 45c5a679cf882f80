import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../scenario/example-organization.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { Deal } from './state.ts';
import { type Case, monday, openCase, startBody } from './testing/case.ts';
import { approvalBy, flow, node, processOf } from './testing/process.ts';
import { refusalWords } from './texts/refusal-words.ts';

const definition = processOf({
  forms: { frm_task: { use: 'task', title: 't:task', layout: { root: { kind: 'section' } }, rules: {} } },
  gateFlow: flow({ nd_c: node('call', { connection: 'shop', wait: 'answer' }), nd_a: approvalBy(['anna']) }),
});
const max = { kind: 'person', id: 'max' } as const;

/** What a command that is refused was refused with; that it changed nothing is seen by the deal. */
function codeOf(deal: Deal | null, command: Command): string {
  const before = JSON.stringify(deal);
  const decision = decide(definition, deal, command, { now: monday, organization: exampleOrganization });
  expect(JSON.stringify(deal)).toBe(before);
  return decision.ok ? 'accepted' : decision.refused.code;
}

const started = (more: object = {}): Command => ({ id: 'c9', by: max, ...startBody(definition), ...more });

describe('a start is refused', () => {
  test.each([
    ['wrong-definition', { process: { key: 'other', version: 1, hash: 'h', rule: 'stable' } }],
    ['unknown-region', { region: 'atlantis' }],
    ['unknown-team', { team: 'nobody' }],
    ['unknown-form', { form: 'frm_gone' }],
    ['form-starts-nothing', { form: 'frm_task' }],
    ['not-a-member', { by: { kind: 'person', id: 'gone' } }],
  ])('%s', (code, more) => {
    expect(codeOf(null, started())).toBe('accepted');
    expect(codeOf(null, started(more))).toBe(code);
  });
  test('already-started', () => {
    expect(codeOf(openCase(definition).deal, started())).toBe('already-started');
  });
});

describe('a deed is refused', () => {
  const comment = { id: 'c9', by: max, kind: 'comment', text: 'x' } as const;
  test('no-deal', () => expect(codeOf(null, comment)).toBe('no-deal'));
  test('wrong-definition', () => {
    const { deal } = openCase(definition);
    expect(codeOf({ ...deal, process: { ...deal.process, key: 'other' } }, comment)).toBe('wrong-definition');
  });
  test('same-stage and flow-not-manual', () => {
    const opened = openCase(definition);
    expect(opened.refused('max', { kind: 'move', to: opened.deal.stage }).code).toBe('same-stage');
    expect(opened.refused('max', { kind: 'start-flow', flow: 'fl_gate' }).code).toBe('flow-not-manual');
  });
  test('answer-early, until the run goes on', () => {
    const opened = openCase(definition);
    opened.give('max', { kind: 'move', to: 'st_offer' });
    opened.give('ada', { kind: 'suspend', run: 'r1', comment: 'wait' });
    expect(opened.refused('timer', answer(opened)).code).toBe('answer-early');
    opened.give('ada', { kind: 'resume', run: 'r1' });
    opened.give('timer', answer(opened));
    expect(opened.tasks()).toEqual(['anna at nd_a']);
  });
});

function answer({ deal }: Case) {
  return { kind: 'answer', run: 'r1', visit: deal.runs.r1?.open[0]?.id ?? '', outcome: 'done' } as const;
}

test('every refusal is asked for by a test that names it', () => {
  const files = globSync('**/*.test.ts', { cwd: import.meta.dirname });
  const said = files.map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8')).join('\n');
  const codes = Object.keys(refusalWords).map((key) => key.replace('refused.', ''));
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !said.includes(`'${code}'`))).toEqual([]);
});
