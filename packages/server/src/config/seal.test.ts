import { expect, test } from 'vitest';
import { type Sealer, seal, unseal } from './seal.ts';

const sealer = { config: { authSecret: 'a'.repeat(40) }, database: { ownerPassword: '' } } as unknown as Sealer;
const other = { config: { authSecret: 'b'.repeat(40) }, database: { ownerPassword: '' } } as unknown as Sealer;

test('a text comes back for its own purpose only, and every seal is another', () => {
  const sealed = seal(sealer, ['secret', 'org_a', 'shop'], '密 secret');
  expect(unseal(sealer, ['secret', 'org_a', 'shop'], sealed)).toBe('密 secret');
  expect(seal(sealer, ['secret', 'org_a', 'shop'], '密 secret')).not.toBe(sealed);
  expect(unseal(sealer, ['secret', 'org_b', 'shop'], sealed)).toBeNull();
  expect(unseal(sealer, ['ticket'], sealed)).toBeNull();
  expect(unseal(other, ['secret', 'org_a', 'shop'], sealed)).toBeNull();
});

test('whatever was changed, cut or made up opens nothing', () => {
  const sealed = seal(sealer, ['ticket'], 'text');
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = `${sealed.slice(0, index)}${sealed[index] === 'A' ? 'B' : 'A'}${sealed.slice(index + 1)}`;
    expect(unseal(sealer, ['ticket'], changed)).toBeNull();
  }
  for (const made of ['', 'x', sealed.slice(1), `${sealed}=`, `${sealed}A`])
    expect(unseal(sealer, ['ticket'], made)).toBeNull();
});
