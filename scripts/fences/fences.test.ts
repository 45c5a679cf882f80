import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fences } from './registry.ts';

interface Fixture {
  /** Lines of each file. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** What the fence must find, and nothing else: `file` or `file:line`. */
  readonly expected: readonly string[];
}

test.for(fences)('the fence "$name" finds what its fixture hides, and only that', async ({ name, check }) => {
  const file = path.join(import.meta.dirname, 'fixtures', `${name.toLowerCase().replaceAll(' ', '-')}.json`);
  const { files, expected } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  const house = mkdtempSync(path.join(tmpdir(), 'dealwright-fence-'));
  try {
    for (const [target, lines] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(house, target)), { recursive: true });
      writeFileSync(path.join(house, target), lines.join('\n'));
    }
    const findings = await check(house);
    expect(findings.map(({ file: where, line }) => (line === undefined ? where : `${where}:${line}`)).sort()).toEqual(
      [...expected].sort(),
    );
    expect(expected.length).toBeGreaterThan(0);
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
});
