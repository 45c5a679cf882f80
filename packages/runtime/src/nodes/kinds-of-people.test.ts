import { expect, test } from 'vitest';
import { actingKinds } from './kinds-of-people.ts';
import { nodeKinds } from './registry.ts';

test('the list of kinds with people is that of the registry', () => {
  const acting = [...nodeKinds.values()].filter(({ decisions }) => decisions.length > 0).map(({ kind }) => kind);
  expect([...actingKinds].sort()).toEqual(acting.sort());
});
