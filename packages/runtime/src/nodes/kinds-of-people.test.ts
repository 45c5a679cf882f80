import { expect, test } from 'vitest';
import { actingKinds, approvingKinds } from './kinds-of-people.ts';
import { nodeKinds } from './registry.ts';

test('the lists of kinds with people are those of the registry', () => {
  const kinds = [...nodeKinds.values()];
  const approving = kinds.filter(({ decisions }) => decisions.includes('approve')).map(({ kind }) => kind);
  expect([...approvingKinds].sort()).toEqual(approving.sort());
  const acting = kinds.filter(({ decisions }) => decisions.length > 0).map(({ kind }) => kind);
  expect([...actingKinds].sort()).toEqual(acting.sort());
});
