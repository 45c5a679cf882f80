import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../../scripts/free-port.ts';

/** The server as a process of its own, to be killed. */
export interface ServerProcess {
  readonly url: string;
  /** Starts it, or starts it again, and waits until it answers. */
  start(): Promise<void>;
  /** Tells the module that was loaded before it. */
  tell(message: object): void;
  /** What it said last, when it ended by itself; null as long as it runs or was ended. */
  readonly died: string | null;
  /** Ends it at once, without any chance to tidy up. */
  kill(): Promise<void>;
}

/** What is run. */
export interface ServerKind {
  /** What `npm start` runs, and with a wait for its welcome, when the demonstration organization is in; else the sources run. */
  readonly built?: boolean;
  /** A module that is loaded before the server, and what is done with what it tells. */
  readonly before?: { readonly module: string; readonly heard: (message: unknown) => void };
}

/** A server process on a database that exists; always at the same address. */
export async function serverProcess(
  env: Readonly<Record<string, string>>,
  { built = false, before }: ServerKind = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = built
    ? [path.join(import.meta.dirname, '../../dist-node/main.js')]
    : ['--conditions=@dealwright/source', path.join(import.meta.dirname, '../../src/main.ts')];
  const preload = before === undefined ? [] : ['--import', before.module];
  let child: ChildProcess | null = null;
  let died: string | null = null;
  return {
    url,
    get died() {
      return died;
    },
    start: async () => {
      const said: string[] = [];
      const started = spawn(process.execPath, ['--no-warnings', ...preload, ...program, 'start'], {
        env: { ...process.env, PUBLIC_URL: url, ...env, PORT: String(port), NODE_OPTIONS: '' },
        stdio: ['ignore', 'pipe', 'pipe', ...(before === undefined ? [] : ['ipc' as const])],
      });
      if (before !== undefined) started.on('message', before.heard);
      started.stderr?.on('data', (line) => said.push(String(line)));
      let welcomed = !built;
      started.stdout?.on('data', (line) => {
        welcomed ||= String(line).includes(url);
      });
      child = started;
      started.once('exit', (code) => {
        if (code !== null) died = `it ended with ${code}:\n${said.join('')}`;
      });
      for (let tries = 0; tries < 600; tries += 1) {
        if (started.exitCode !== null) throw new Error(`the server ended:\n${said.join('')}`);
        if (welcomed && (await answers(url))) return;
        await wait(50);
      }
      throw new Error(`the server does not answer:\n${said.join('')}`);
    },
    tell: (message) => {
      child?.send(message);
    },
    kill: async () => {
      const dying = child;
      if (dying === null || dying.exitCode !== null) return;
      const gone = new Promise((resolve) => dying.once('exit', resolve));
      dying.kill('SIGKILL');
      await gone;
      child = null;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`)).ok;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}
