import { expect, test } from 'vitest';
import { lineFields, processOf } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { loopNode } from './node.ts';

describeNode(loopNode);

test('says when there is no sub-table, no branch, or a field without rows', () => {
  const branches = [{ id: 'br_row', nodes: [] }];
  expect(problemsOf(loopNode, { settings: {} })).toEqual(['loop-no-rows at /n/settings', 'loop-empty at /n']);
  expect(problemsOf(loopNode, { settings: { rows: 'f_name' }, branches })).toEqual([
    'node-field-no-table at /n/settings/rows',
  ]);
  const definition = processOf({ fields: lineFields });
  expect(problemsOf(loopNode, { settings: { rows: 'f_lines' }, branches }, definition)).toEqual([]);
});
