import { AppError } from '@dealwright/shared';
import autocannon from 'autocannon';
import type { DealQueue, Walking } from './deal-queue.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { WalkStep } from './walk.ts';

/** Deals to walk over HTTP, and how a step is asked for. */
export interface HttpLoad {
  readonly server: string;
  readonly queue: DealQueue;
  readonly requestFor: (walking: Walking, step: WalkStep) => StepRequest;
  readonly connections: number;
  readonly seconds: number;
}

/** What is sent for one step. */
export interface StepRequest {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface Asked {
  readonly walking: Walking;
  readonly at: number;
}

/** Acknowledged steps: each connection takes the deal that waits longest, gives its next command and waits for the answer. */
export async function stepsByHttp({ server, queue, requestFor, connections, seconds }: HttpLoad): Promise<Figures> {
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
          const { walking, step } = queue.take();
          const sent = requestFor(walking, step);
          Object.assign(context, { walking, at: performance.now() } satisfies Asked);
          return { ...request, ...sent };
        },
        onResponse: (status, body, context) => {
          const { walking, at } = context as unknown as Asked;
          if (status !== 200) refused.push(`${status} ${body}`);
          took.push(performance.now() - at);
          queue.putBack(walking);
        },
      },
    ],
  });
  const whole = performance.now() - began;
  if (refused.length > 0 || figures.errors > 0)
    throw new AppError('server.failed', { cause: `${refused.length} refused, such as ${refused[0]}` });
  return figuresOf(took, whole);
}
