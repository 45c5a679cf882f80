import { expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { flow, node, processOf } from '../../engine/testing/process.ts';
import { describeNode } from '../testing/node-contract.ts';
import { notifyNode } from './node.ts';

describeNode(notifyNode);

test('tells nobody twice, and goes on where nobody is found', () => {
  const definition = processOf({
    gateFlow: flow({ nd_n: node('notify', { who: [{ from: 'owner' }, { from: 'initiator' }] }) }),
  });
  const opened = openCase(definition);
  opened.give('max', { kind: 'move', to: 'st_offer' });
  expect(opened.events).toContainEqual(expect.objectContaining({ kind: 'people-notified', people: ['max'] }));
  const nobody = openCase(
    processOf({ gateFlow: flow({ nd_n: node('notify', { who: [{ from: 'role', role: 'role:none' }] }) }) }),
  );
  nobody.give('max', { kind: 'move', to: 'st_offer' });
  expect(nobody.deal.stage).toBe('st_offer');
});
