import { expect, test } from 'vitest';
import { roleKeyOf } from './role-key.ts';

test.each([
  ['Head of Sales', [], 'role:head-of-sales'],
  ['Geschäftsführer 2', [], 'role:geschaftsfuhrer-2'],
  ['财务', [], 'role:role'],
  ['财务', ['role:role'], 'role:role-2'],
  ['Finance', ['role:finance', 'role:finance-2'], 'role:finance-3'],
  ['4 eyes', [], 'role:eyes'],
])('%s beside %j is %s', (name, taken, key) => {
  expect(roleKeyOf(name, taken)).toBe(key);
});
