import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Texts } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { refusalWords } from './refusal-words.ts';

const spoken: Texts = refusalWords;
const roots = [path.join(import.meta.dirname, '..'), path.join(import.meta.dirname, '../../nodes')];

/** Codes with which the sources refuse something, whether or not anything in a test reaches them. */
function codesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\brefuse\(\s*'([a-z-]+)'/g)])
    .flatMap(([, code]) => code ?? []);
}

test('every refusal in the sources has words in both languages', () => {
  const codes = new Set(roots.flatMap(codesIn));
  expect(codes.size).toBeGreaterThan(50);
  for (const code of codes) {
    const words = spoken[`refused.${code}`];
    expect(words?.en, code).toBeTruthy();
    expect(words?.['zh-CN'], code).toBeTruthy();
  }
});
