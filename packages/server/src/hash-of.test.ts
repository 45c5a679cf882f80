import { contentHash } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { hashOf } from './hash-of.ts';

test('the platform hashes as the shared code does', () => {
  const values = [null, '', '合同 “ü” 🤝', { b: [1, 2.5, { d: null }], a: 'x' }, [], {}];
  expect(values.map(hashOf)).toEqual(values.map(contentHash));
});
