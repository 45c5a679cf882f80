import { spawn } from 'node:child_process';
import { AppError } from '@dealwright/shared';

/** A program that becomes a server. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where it will listen; it prints this when it does. */
  readonly url: string;
}

/** A server that runs as a process of its own. */
export interface RunningProgram {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a program of Node and waits until it says where it listens. */
export async function startProgram({ args, env, url }: Program): Promise<RunningProgram> {
  const child = spawn(process.execPath, ['--no-warnings', ...args], {
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  child.stderr.on('data', (line) => said.push(String(line)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (line) => String(line).includes(url) && resolve());
    child.once('exit', () => reject(new AppError('server.failed', { cause: said.join('') })));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
