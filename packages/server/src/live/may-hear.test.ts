import { expect, test } from 'vitest';
import { permissionsOf } from '../access/role-permissions.ts';
import type { Caller } from '../http/caller.ts';
import { mayHear } from './may-hear.ts';

const caller = (...roles: string[]): Caller => ({
  tenant: 't',
  person: 'per_a',
  name: 'A',
  email: 'a@b',
  roles,
  permissions: permissionsOf(roles),
  locale: 'en',
  via: 'session',
});

test('a person hears his own tasks and messages only', () => {
  expect(mayHear({ kind: 'task', person: 'per_a' }, caller('sales'))).toBe(true);
  expect(mayHear({ kind: 'task', person: 'per_b' }, caller('administrator'))).toBe(false);
  expect(mayHear({ kind: 'notification', person: 'per_b' }, caller('administrator'))).toBe(false);
});

test('drafts are for those who draw, and nobody without a role hears of deals', () => {
  expect(mayHear({ kind: 'draft', process: 'p', revision: 1, person: 'x' }, caller('business-user'))).toBe(true);
  expect(mayHear({ kind: 'draft', process: 'p', revision: 1, person: 'x' }, caller('sales'))).toBe(false);
  expect(mayHear({ kind: 'deal', deal: 'd', process: 'p', revision: 1, stage: 's' }, caller())).toBe(false);
  expect(mayHear({ kind: 'deal', deal: 'd', process: 'p', revision: 1, stage: 's' }, caller('made-up'))).toBe(false);
});
