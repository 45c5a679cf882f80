import { AppError } from '@dealwright/shared';
import autocannon from 'autocannon';
import type { DealQueue, Walking } from './deal-queue.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { WalkStep } from './walk.ts';

/** What is sent. */
export interface Asked {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Requests that so many connections send, each when the one before it is answered. */
export interface HttpLoad {
  readonly server: string;
  readonly connections: number;
  readonly seconds: number;
  /** The next request, and what to do when it is answered. */
  readonly next: () => { readonly asked: Asked; readonly done?: () => void };
}

interface Sent {
  readonly at: number;
  readonly done: (() => void) | undefined;
}

/** Acknowledged requests; every one must be answered with 200. */
export async function askByHttp({ server, connections, seconds, next }: HttpLoad): Promise<Figures> {
  const refused: string[] = [];
  const took: number[] = [];
  const began = performance.now();
  const figures = await autocannon({
    url: server,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request, context) => {
          const { asked, done } = next();
          Object.assign(context, { done, at: performance.now() } satisfies Sent);
          return { ...request, ...asked };
        },
        onResponse: (status, body, context) => {
          const { at, done } = context as unknown as Sent;
          if (status !== 200) refused.push(`${status} ${body}`);
          took.push(performance.now() - at);
          done?.();
        },
      },
    ],
  });
  const whole = performance.now() - began;
  if (refused.length > 0 || figures.errors > 0)
    throw new AppError('server.failed', { cause: `${refused.length} refused, such as ${refused[0]}` });
  return figuresOf(took, whole);
}

/** Deals to walk over HTTP, and how a step is asked for. */
export interface StepLoad extends Omit<HttpLoad, 'next'> {
  readonly queue: DealQueue;
  readonly requestFor: (walking: Walking, step: WalkStep) => Asked;
}

/** Acknowledged steps: each connection takes the deal that waits longest, gives its next command and waits for the answer. */
export function stepsByHttp({ queue, requestFor, ...load }: StepLoad): Promise<Figures> {
  return askByHttp({
    ...load,
    next: () => {
      const { walking, step } = queue.take();
      return { asked: requestFor(walking, step), done: () => queue.putBack(walking) };
    },
  });
}
