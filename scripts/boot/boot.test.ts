import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { commands } from './commands.mjs';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a few lines as a module beside the boot scripts; `whenSaid` sends a signal as soon as the line has come. */
function runModule(
  code: string,
  whenSaid?: { readonly line: string; readonly signal: NodeJS.Signals },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: projectRoot });
    let out = '';
    let err = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (whenSaid !== undefined && out.includes(whenSaid.line)) child.kill(whenSaid.signal);
    });
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
    });
    child.on('close', (ended) => resolve({ code: ended, out, err }));
  });
}

const runner = path.join(projectRoot, 'scripts/boot/run.mjs');
const step = (code: string, quiet: boolean): string => `
  import { run } from ${JSON.stringify(runner)};
  process.exitCode = await run(
    { program: process.execPath, args: ['--eval', ${JSON.stringify(code)}], quiet: ${quiet} }, process.env);`;

test('an unknown command names the known ones, on standard error only', async () => {
  const boot = path.join(projectRoot, 'scripts/boot.mjs');
  const { code, out, err } = await runModule(`process.argv[2] = 'dance'; await import(${JSON.stringify(boot)});`);
  expect(code).toBe(1);
  expect(out).toBe('');
  for (const name of Object.keys(commands)) expect(err).toContain(name);
});

test('a quiet step leaves standard output to the step that answers', async () => {
  const talk = `console.log('building')`;
  expect(await runModule(step(talk, true))).toMatchObject({
    code: 0,
    out: '',
    err: expect.stringContaining('building'),
  });
  expect(await runModule(step(talk, false))).toMatchObject({ code: 0, out: expect.stringContaining('building') });
});

test('the exit code of a step is passed on', async () => {
  expect((await runModule(step('process.exitCode = 7', false))).code).toBe(7);
});

test('a signal reaches the step, which ends in its own way', async () => {
  const wait = `process.on('SIGTERM', () => { console.log('closing'); process.exit(3); }); setInterval(() => {}, 1000); console.log('ready');`;
  const { code, out } = await runModule(step(wait, false), { line: 'ready', signal: 'SIGTERM' });
  expect(out).toContain('closing');
  expect(code).toBe(3);
});
