import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { ApiError } from '../../client.ts';
import { errorWords } from './error-words.ts';

const t = ((key: string) => key) as TFunction;
const refused = (message: string) => new ApiError('command.refused', { status: 422, message });

test('moments in the words of the server are told in the time of the reader', () => {
  document.documentElement.lang = 'en';
  const told = errorWords(refused('This was urged at 2025-11-29T12:45:08.092Z. Wait an hour.'), t);
  expect(told).toMatch(/^This was urged at (29|30) Nov 2025 \d\d:45\. Wait an hour\.$/);
  expect(errorWords(refused('Choose 2 of 3.'), t)).toBe('Choose 2 of 3.');
});
