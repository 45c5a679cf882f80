import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures/biome');
const files = globSync('packages/**/*.{ts,tsx}', { cwd: fixtures }).sort();
let house: string;
let found: ReadonlyMap<string, ReadonlySet<string>>;

// The fixtures are linted as if they were the packages: same paths, same manifests, same rules.
beforeAll(async () => {
  house = mkdtempSync(path.join(tmpdir(), 'dealwright-fences-'));
  cpSync(fixtures, house, { recursive: true });
  for (const manifest of globSync('packages/*/package.json', { cwd: projectRoot })) {
    cpSync(path.join(projectRoot, manifest), path.join(house, manifest));
  }
  const rules = JSON.parse(readFileSync(path.join(projectRoot, 'biome.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(path.join(house, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }));
  found = await lint(house);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import fences and style rules fire', () => {
  test.for(files)('%s', (file) => {
    expect([...(found.get(file) ?? [])].sort()).toEqual(expected(file));
  });
});

function expected(file: string): readonly string[] {
  const [first = ''] = readFileSync(path.join(fixtures, file), 'utf8').split('\n');
  const rules = /^\/\/ expect: (.+)$/.exec(first)?.[1] ?? 'the first line must say what is expected';
  return rules === 'nothing' ? [] : rules.split(', ').sort();
}

async function lint(folder: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const biome = path.join(projectRoot, 'node_modules/.bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'];
  const output = await promisify(execFile)(biome, args, { cwd: folder, maxBuffer: 1e8 }).catch(
    (failed: { stdout: string }) => failed,
  );
  const { diagnostics } = JSON.parse(output.stdout) as { diagnostics: readonly Diagnostic[] };
  const byFile = new Map<string, Set<string>>();
  for (const { category, location } of diagnostics) {
    const file = typeof location.path === 'string' ? location.path : location.path.file;
    const rules = byFile.get(file) ?? new Set();
    byFile.set(file, rules.add(category.split('/').at(-1) ?? category));
  }
  return byFile;
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}
