import { expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { atGate, sendBack, yes } from '../../engine/testing/deeds.ts';
import { approvalBy, flow, node, processOf } from '../../engine/testing/process.ts';
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

test('tells each the same once in a run, whatever comes back, unless it is to tell again (S-36)', () => {
  const told = (settings: object) => {
    const nodes = {
      nd_n: node('notify', { who: [{ from: 'owner' }], ...settings }),
      nd_m: node('notify', { who: [{ from: 'owner' }, { from: 'people', people: ['li'] }], ...settings }),
      nd_a: approvalBy(['anna']),
    };
    const opened = atGate({ nodes });
    sendBack(opened, 'anna');
    opened.give('max', { kind: 'resubmit', run: 'r1' });
    yes(opened, 'anna');
    return opened.events.flatMap((event) => (event.kind === 'people-notified' ? event.people : []));
  };
  expect(told({})).toEqual(['max', 'li']);
  expect(told({ again: true })).toEqual(['max', 'max', 'li', 'max', 'max', 'li']);
});
