import { expect, test } from 'vitest';
import { processOf } from '../../engine/testing/process.ts';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { approveNode } from './node.ts';

describeNode(approveNode);

test('says who cannot be asked: unknown and vacant roles, who has left, fields that hold no people', () => {
  const definition = processOf({ roles: { 'role:astronaut': { label: 't:astronaut' } } });
  const who = [
    { from: 'role', role: 'role:unknown' },
    { from: 'role', role: 'role:astronaut' },
    { from: 'people', people: ['anna', 'gone'] },
    { from: 'field', field: 'f_name' },
    { from: 'field', field: 'f_reviewer' },
    { from: 'superiors', levels: 2, until: 'role:unknown' },
  ];
  expect(problemsOf(approveNode, { settings: { who } }, definition)).toEqual([
    'people-role-unknown at /n/settings/who/0/role',
    'people-role-vacant at /n/settings/who/1/role',
    'people-person-gone at /n/settings/who/2/people/1',
    'people-field-wrong at /n/settings/who/3/field',
    'people-role-unknown at /n/settings/who/5/until',
  ]);
});
