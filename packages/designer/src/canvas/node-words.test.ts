import { exampleOrganization, nodeKinds } from '@dealwright/runtime';
import { expect, test } from 'vitest';
import { nodeWords } from './node-words.ts';

const definition = { texts: {}, locales: ['en'], defaultLocale: 'en' } as never;
const reader = { definition, organization: exampleOrganization, locale: 'en', t: (key: string) => key };

test.each([
  ['sequential', 'canvas.mode.sequential'],
  ['claim', 'canvas.mode.claim'],
  ['vote', 'canvas.mode.vote'],
  ['random', 'canvas.mode.random'],
  ['any', 'canvas.mode.any'],
])('a card says that its people decide by "%s"', (mode, tag) => {
  const settings = { who: [{ from: 'people', people: ['anna', 'li'] }], mode };
  expect(nodeWords({ kind: 'approve', title: 't:a', settings }, nodeKinds.get('approve'), reader).tag).toBe(tag);
});
