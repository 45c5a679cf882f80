import { AppError } from '@dealwright/shared';
import autocannon from 'autocannon';
import type { ApiPerson } from './sales-people.ts';
import type { WalkStep } from './walk.ts';

/** Deals to walk, and who walks them. */
export interface HttpLoad {
  readonly server: string;
  readonly deals: readonly string[];
  readonly walk: readonly WalkStep[];
  readonly people: Readonly<Record<WalkStep['by'], ApiPerson>>;
  readonly connections: number;
  readonly seconds: number;
}

interface Walking {
  readonly deal: string;
  step: number;
}

/** What came of it. */
export interface HttpFigures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Acknowledged steps in a second: each connection takes the deal that waits longest, gives its next command and waits for the answer. */
export async function stepsByHttp(load: HttpLoad): Promise<HttpFigures> {
  const waiting: Walking[] = load.deals.map((deal) => ({ deal, step: 0 }));
  const refused: string[] = [];
  let next = 0;
  let done = 0;
  const began = performance.now();
  const figures = await autocannon({
    url: load.server,
    connections: load.connections,
    duration: load.seconds,
    requests: [
      {
        method: 'POST',
        setupRequest: (request, context) => {
          const walking = waiting[next];
          const step = load.walk[walking?.step ?? 0];
          if (walking === undefined || step === undefined)
            throw new AppError('server.failed', { cause: 'no deal left' });
          next += 1;
          Object.assign(context, { walking });
          return { ...request, ...requestFor(load, walking, step) };
        },
        onResponse: (status, body, context) => {
          const { walking } = context as { walking: Walking };
          if (status !== 200) refused.push(`${status} ${body}`);
          done += 1;
          walking.step += 1;
          waiting.push(walking);
        },
      },
    ],
  });
  const seconds = (performance.now() - began) / 1000;
  if (refused.length > 0 || figures.errors > 0)
    throw new AppError('server.failed', { cause: `${refused.length} refused, such as ${refused[0]}` });
  return { perSecond: done / seconds, p50: figures.latency.p50, p99: figures.latency.p99 };
}

function requestFor({ people }: HttpLoad, { deal }: Walking, step: WalkStep) {
  return {
    path: `/api/deals/${deal}/commands`,
    headers: { authorization: `Bearer ${people[step.by].key}`, 'content-type': 'application/json' },
    body: `{"id":"${crypto.randomUUID()}",${step.body.slice(1).replaceAll('{deal}', deal)}`,
  };
}
