import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { gonePaths, pagesOf, pathsIn } from './paths-in-pages.ts';

test.each(pagesOf(projectRoot))('every path in %s is there', (page) => {
  expect(gonePaths(projectRoot, page)).toEqual([]);
});

test('the walkthrough goes from file to file', () => {
  const text = readFileSync(path.join(projectRoot, 'docs/walkthrough.md'), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| \d+ \|/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(pathsIn(row, 'docs'), row).not.toEqual([]);
});

test('a path that is gone is found at its line', () => {
  expect(gonePaths(projectRoot, 'scripts/docs/fixtures/gone.md')).toEqual([
    { page: 'scripts/docs/fixtures/gone.md', line: 3, path: 'packages/runtime/src/engine/guess.ts' },
    { page: 'scripts/docs/fixtures/gone.md', line: 5, path: 'scripts/docs/fixtures/nowhere.md' },
  ]);
});
