import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { BootFailure } from './failure.mjs';
import { root } from './install.mjs';

/**
 * Runs one step, hands it the signals this process gets, and answers with its exit code.
 * @param {import('./commands.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function run({ program, args, quiet, cwd = root }, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'] });
    // A key pressed in a terminal reaches the whole group by itself; only signals sent to this process are passed on.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    child.on('error', (cause) => reject(new BootFailure(`${program} could not be started: ${cause.message}`)));
    child.on('close', (code, signal) => {
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
