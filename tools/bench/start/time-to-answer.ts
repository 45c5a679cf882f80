import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { AppError } from '@dealwright/shared';
import { freePort } from '../../../scripts/free-port.ts';

/** A program that becomes a server, and the path whose first 200 counts. */
export interface Started {
  readonly program: readonly string[];
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds from the birth of the process to its first 200 answer; then it is ended. */
export async function timeToAnswer({ program, path, env }: Started): Promise<number> {
  const port = String(await freePort());
  const began = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', ...program], {
    env: { ...process.env, ...env, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, NODE_OPTIONS: '' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (!(await answers(`http://127.0.0.1:${port}${path}`))) {
      if (child.exitCode !== null) throw new AppError('server.failed', { cause: `${program.join(' ')} ended` });
    }
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Milliseconds that Node takes to do nothing. */
export async function timeOfNothing(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return performance.now() - began;
}

/** Asks once; a refused connection takes 4 ms, so that asking does not take the processor from who starts. */
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.resume();
      response.once('end', () => later(response.statusCode === 200));
    });
    const later = (answer: boolean) => (answer ? resolve(true) : setTimeout(() => resolve(false), 4));
    request.once('error', () => later(false));
  });
}
