import { describe, expect, test } from 'vitest';
import { openCase } from '../testing/case.ts';
import { lineFields, processOf, tierTable } from '../testing/process.ts';
import { branching } from './testing/branching.ts';
import { cancelling } from './testing/cancelling.ts';
import { joining } from './testing/joining.ts';
import type { Pattern } from './testing/pattern.ts';
import { several } from './testing/several.ts';

const patterns = [...branching, ...joining, ...several, ...cancelling].toSorted((one, other) => one.wcp - other.wcp);

/** The patterns that an engine of approvals must have. */
const wanted = [1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 14, 15, 16, 19, 20, 21, 24, 25, 26, 27, 29, 30, 32, 35, 36, 37, 43];

function play({ flow, values = {}, open, trace }: Pattern): void {
  const plain = processOf({ gateFlow: flow });
  const definition = { ...plain, fields: { ...plain.fields, ...lineFields }, tables: { tb_tier: tierTable } };
  const opened = openCase(definition, { values });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.tasks(), 'once begun').toEqual(open);
  for (const [index, step] of trace.entries()) {
    if (step.days !== undefined) opened.now = new Date(Date.parse(opened.now) + step.days * 86_400_000).toISOString();
    opened.give(step.by, step.give(opened));
    const where = `after step ${index + 1}`;
    expect(opened.tasks(), where).toEqual(step.open);
    expect(opened.deal.runs.r1?.status, where).toBe(step.run ?? 'running');
  }
}

describe('workflow control-flow patterns', () => {
  test('all that are wanted are here, each once', () => {
    expect(patterns.map(({ wcp }) => wcp)).toEqual(wanted);
  });
  test.each(patterns.map((pattern) => [`WCP-${pattern.wcp} ${pattern.name}`, pattern] as const))('%s', (_, pattern) =>
    play(pattern),
  );
});
