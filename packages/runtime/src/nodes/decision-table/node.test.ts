import { expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { flow, node, processOf, tierTable } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { decisionTableNode } from './node.ts';

describeNode(decisionTableNode);

const tables = { tb_tier: tierTable };
const gateFlow = flow({ nd_t: node('decision-table', { table: 'tb_tier' }) });

test('writes the outputs and records the row that fired with what it looked at', () => {
  const opened = openCase(processOf({ gateFlow, tables }), { values: { f_amount: '150' } });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.deal.values).toMatchObject({ f_discount: '15', f_net: '135' });
  expect(opened.events).toContainEqual(
    expect.objectContaining({
      kind: 'table-answered',
      table: 'tb_tier',
      rows: ['row_big'],
      inputs: { f_amount: '150' },
    }),
  );
  expect(opened.trace).toContainEqual(
    expect.objectContaining({ what: { code: 'table-answered', params: { table: 'tb_tier', rows: '1' } } }),
  );
});

test('is on record also when nothing changes', () => {
  const opened = openCase(processOf({ gateFlow, tables }), { values: { f_amount: '150', f_discount: '15' } });
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.events.some(({ kind }) => kind === 'table-answered')).toBe(true);
});

test('says when no table is chosen, or one that is not there', () => {
  expect(problemsOf(decisionTableNode, {})).toEqual(['decision-table-missing at /n/settings']);
  expect(problemsOf(decisionTableNode, { settings: { table: 'tb_none' } })).toEqual([
    'table-unknown at /n/settings/table',
  ]);
});
