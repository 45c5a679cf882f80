import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { AppError } from '@dealwright/shared/errors';
import type { BuildFacts } from '../config/build-facts.ts';
import type { Config } from '../config/config.ts';

const patienceMs = 25_000;

/** A port that is taken and answers before the product behind it is loaded. */
export interface EarlyListener {
  readonly server: Server;
  readonly address: string;
  /** From now on requests go to the product. */
  handOver(listener: RequestListener): void;
  /** Takes no new connections and waits for the requests that run. */
  close(): Promise<void>;
}

/** Opens the port at once: whoever looks after the process learns that it lives, everybody else to come again in a second. */
export async function listenEarly(
  { host, port }: Pick<Config, 'host' | 'port'>,
  build: BuildFacts,
): Promise<EarlyListener> {
  const state: { listener: RequestListener } = {
    listener: (request, response) => answerWhileStarting(build, request, response),
  };
  const server = createServer((request, response) => state.listener(request, response));
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 72_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(notListening({ host, port }, cause)));
    server.listen(port, host, resolve);
  });
  return {
    server,
    address: addressOf(server),
    handOver: (listener) => {
      state.listener = listener;
    },
    close: () => closeServer(server),
  };
}

function answerWhileStarting(build: BuildFacts, request: IncomingMessage, response: ServerResponse): void {
  const isHealth = request.method === 'GET' && request.url === '/health';
  const isReady = request.method === 'GET' && request.url === '/ready';
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  if (!isHealth) response.setHeader('retry-after', '1');
  response.statusCode = isHealth ? 200 : 503;
  if (isHealth) response.end(JSON.stringify({ alive: true, version: build.version, build: build.hash() }));
  else if (isReady) response.end(JSON.stringify({ ready: false, database: 'unknown', jobs: 'unknown' }));
  else response.end(JSON.stringify({ code: 'server.busy', message: 'Starting / 正在启动', details: [] }));
}

function notListening({ host, port }: Pick<Config, 'host' | 'port'>, cause: unknown): AppError {
  return new AppError('config.invalid', {
    params: { name: 'PORT', expected: `a free port (${host}:${port} is not)` },
    cause,
  });
}

function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') return '';
  const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return `http://${host}:${bound.port}`;
}

/** Connections that carry a request are closed when it is answered; who is still there after half a minute is cut off. */
function closeServer(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs).unref();
  return new Promise((resolve, reject) => {
    server.close((cause) => {
      clearInterval(sweep);
      clearTimeout(cut);
      if (cause === undefined) resolve();
      else reject(cause);
    });
    server.closeIdleConnections();
  });
}
