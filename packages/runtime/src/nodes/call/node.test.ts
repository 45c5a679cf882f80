import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { expect, test } from 'vitest';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { callNode } from './node.ts';

describeNode(callNode);

test('says when there is no connection, when protected fields are not released, and what counts only with an answer', () => {
  const send = [
    { name: 'secret', value: { field: 'f_secret' } },
    { name: 'secret', value: { field: 'f_gone' } },
  ];
  expect(problemsOf(callNode, { settings: { send, fields: ['f_net'] } })).toEqual([
    'call-no-connection at /n/settings/connection',
    'call-answer-unused at /n/settings/wait',
    'sent-protected at /n/settings/send/0/value',
    'sent-twice at /n/settings/send/1/name',
    'expression.unknown-field at /n/settings/send/1/value',
    'node-field-computed at /n/settings/fields/0',
  ]);
  const named = { connection: 'shop', send: send.slice(0, 1), personal: ['f_secret'] };
  expect(problemsOf(callNode, { settings: named })).toEqual([]);
});

test.each(['P3D', 'PT4H', 'P1Y2M', 'P1DT30M'])('a deadline of %s fits', (deadline) => {
  const valid = interpretedValidator.compile(callNode.settingsSchema);
  expect(valid({ connection: 'shop', deadline })).toEqual([]);
});

test('says when the organization has no such connection, or it takes no calls', () => {
  const saidOf = (connection: string) => problemsOf(callNode, { settings: { connection } });
  expect(saidOf('shop')).toEqual([]);
  expect(saidOf('nowhere')).toEqual(['call-connection-unknown at /n/settings/connection']);
  expect(saidOf('attic')).toEqual(['call-connection-closed at /n/settings/connection']);
});
