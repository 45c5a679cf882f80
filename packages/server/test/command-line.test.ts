import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bucketOf } from '@dealwright/shared';
import { loadLibrary } from '@dealwright/templates';
import { afterAll, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const template = loadLibrary()[0];
const definition = file('definition.json', template?.definition);
const scenarios = file('scenarios.json', template?.scenarios);

function file(name: string, content: unknown): string {
  const at = path.join(folder, name);
  writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content));
  return at;
}

function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--conditions=@dealwright/source', main, ...args], {
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (err += part));
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

test('a template is valid, in JSON and nothing else on standard output', async () => {
  const { code, out, err } = await run('validate', definition, '--json');
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out) as { problems: readonly { severity: string }[] };
  expect(answer).toMatchObject({ valid: true, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(answer.problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

test('what is wrong is told with its place, in both languages, with exit code 1', async () => {
  const broken = file('broken.json', {
    ...template?.definition,
    pipeline: { ...template?.definition.pipeline, order: ['st_nowhere'] },
  });
  const english = await run('validate', broken);
  expect(english.code).toBe(1);
  expect(english.out).toMatch(/^error\t\/pipeline\//m);
  const chinese = await run('validate', broken, '--json', '--locale', 'zh-CN');
  expect(JSON.parse(chinese.out).problems[0].message).toMatch(/\p{Script=Han}/u);
});

test('a hostile document is refused with its place', async () => {
  const { code, out } = await run('validate', file('hostile.json', '{"fields":{"__proto__":{}}}'), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ valid: false, refused: true, problems: [{ pointer: '/fields/__proto__' }] });
});

test('the scenarios of a file are played, and one that goes otherwise fails', async () => {
  const good = await run('simulate', definition, '--scenario', scenarios, '--json');
  expect([good.code, JSON.parse(good.out).passed]).toEqual([0, true]);
  const wrong = template?.scenarios.map((scenario) => ({
    ...scenario,
    start: { ...scenario.start, expect: { status: 'lost' } },
  }));
  const bad = await run('simulate', definition, '--scenario', file('wrong.json', wrong));
  expect(bad.code).toBe(1);
  expect(bad.out).toContain('status: expected "lost"');
  const misshapen = await run(
    'simulate',
    definition,
    '--scenario',
    file('misshapen.json', { scenarios: [{ name: 'x', steps: 'none' }] }),
    '--json',
  );
  expect(misshapen.code).toBe(1);
  expect(JSON.parse(misshapen.out).problems[0].pointer).toMatch(/^\/scenarios\/0/);
});

test('two definitions are compared in words', async () => {
  const renamed = file('renamed.json', {
    ...template?.definition,
    texts: { ...template?.definition.texts, en: { ...template?.definition.texts.en, title: 'Another name' } },
  });
  expect(await run('diff', definition, definition, '--json')).toMatchObject({ code: 0 });
  const { code, out } = await run('diff', definition, renamed, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ sameBehaviour: true, changes: [{ message: expect.any(String) }] });
});

test('a unit falls where the release would place it', async () => {
  const { code, out } = await run('bucket', '--salt', 'quote#1', 'per_anna', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).units).toEqual([
    { unit: 'per_anna', point: bucketOf('quote#1', 'per_anna'), percent: expect.any(Number) },
  ]);
});

test.each([
  [[]],
  [['fly']],
  [['validate']],
  [['validate', 'no-such-file.json']],
  [['bucket', 'x']],
  [['validate', '--no-such-option']],
  [['simulate', file('text.json', 'not json')]],
])('a wrong call ends with 2 or 1 and one plain line: %j', async (args) => {
  const { code, err, out } = await run(...args);
  expect([1, 2]).toContain(code);
  expect(err + out).not.toMatch(/\n\s+at /);
});

test('in JSON a wrong call is an object with a code', async () => {
  const { code, out } = await run('validate', 'no-such-file.json', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ error: { code: 'cli.file' } });
});

test('a scenario file may bring its own organization, and one that is wrong is refused with its place', async () => {
  const people = {
    mia: { superior: 'otto', roles: ['sales'] },
    otto: { superior: 'ines', roles: ['sales-manager'] },
    ines: {},
  };
  const values = { name: 'Karin Muster', email: 'karin@example.org' };
  const scenarios = [
    { name: 'starts', start: { by: 'mia', values }, steps: [{ do: 'comment', at: '2026-01-06T08:00:00Z' }] },
  ];
  const own = file('own.json', { organization: { people, administrators: ['ines'] }, scenarios });
  const good = await run('simulate', definition, '--scenario', own, '--json');
  const [first] = JSON.parse(good.out).results as {
    steps: { events: { kind: string; at: string }[]; deal: { owner: string } }[];
  }[];
  expect(first?.steps.at(-1)?.deal.owner).toBe('mia');
  expect(first?.steps.at(-1)?.events).toMatchObject([{ kind: 'commented', at: '2026-01-06T08:00:00.000Z' }]);
  const circle = { people: { mia: { superior: 'mia' } }, administrators: ['mia'] };
  const bad = await run(
    'simulate',
    definition,
    '--scenario',
    file('circle.json', { organization: circle, scenarios }),
    '--json',
  );
  expect([bad.code, JSON.parse(bad.out).problems[0].pointer]).toEqual([1, '/people/mia/superior']);
});
