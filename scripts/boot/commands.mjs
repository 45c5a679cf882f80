import path from 'node:path';
import { root } from './install.mjs';

/**
 * What each command runs, one step after the other until one fails.
 * A `quiet` step writes to standard error only; `cwd` is the folder of the clone unless another one is named.
 * @typedef {{ program: string, args: readonly string[], quiet?: boolean, cwd?: string }} Step
 * @type {Record<string, (args: readonly string[]) => readonly Step[]>}
 */
export const commands = {
  start: (args) => [buildQuietly, { program: 'node', args: ['packages/server/dist-node/main.js', 'start', ...args] }],
  test: (args) => [{ program: 'node', args: ['scripts/gate/main.ts', ...args] }],
  check: (args) => [{ program: 'node', args: ['scripts/gate/main.ts', '--static', ...args] }],
  build: (args) => [{ program: 'turbo', args: ['run', 'build', '--ui=stream', ...args] }],
  format: (args) => [{ program: 'biome', args: ['check', '--write', ...(args.length > 0 ? args : ['.'])] }],
  generate: (args) => [{ program: 'node', args: ['scripts/generate/main.ts', ...args] }],
  bench: (args) => [buildQuietly, { program: 'node', args: ['tools/bench/main.ts', ...args] }],
  screenshots: () => [buildQuietly, { program: 'node', args: ['scripts/screenshots/main.ts'] }],
  'test:full': (args) => [
    buildQuietly,
    { program: 'vitest', args: ['run', '--config', 'vitest.full.config.ts', ...args] },
  ],
  dealwright: (args) => [
    { program: 'tsc', args: ['-b', 'packages/server'], quiet: true },
    { program: 'node', args: [path.join(root, 'packages/server/dist/main.js'), ...args], cwd: callersFolder() },
  ],
};

/** @type {Step} */
const buildQuietly = {
  program: 'turbo',
  args: ['run', 'build', '--ui=stream', '--output-logs=errors-only'],
  quiet: true,
};

/** File names on the command line are meant relative to where the person stands; npm itself goes to the clone first. */
function callersFolder() {
  return process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
}
