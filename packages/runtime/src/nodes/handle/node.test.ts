import { expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { flow, node, processOf } from '../../engine/testing/process.ts';
import { describeNode } from '../testing/node-contract.ts';
import { handleNode } from './node.ts';

describeNode(handleNode);

test('one is enough with any, all must with all; a second seat for one person is refused', () => {
  const settings = { who: [{ from: 'people', people: ['anna', 'li'] }] };
  const opened = openCase(processOf({ gateFlow: flow({ nd_h: node('handle', settings) }) }));
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.refused('anna', { kind: 'transfer', task: opened.taskOf('anna'), to: 'li' }).code).toBe(
    'transfer-has-seat',
  );
  opened.give('anna', { kind: 'complete', task: opened.taskOf('anna') });
  expect(opened.deal.stage).toBe('st_offer');
});
