import { defineRoute } from '@dealwright/shared/api';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { implementRaw, type RouteImplementation } from '../http/implement.ts';
import { streamListener } from './stream-listener.ts';
import { whenGone } from './when-gone.ts';

/** Server-sent events: what changed, as ids. */
export const getLive = defineRoute({
  id: 'live.stream',
  method: 'GET',
  path: '/api/live',
  summary: 'Changes as server-sent events',
  permission: 'signed-in',
  answer: Type.Unknown({
    description:
      'text/event-stream; event "change" with a LiveMessage, event "refresh" when messages may have been missed',
  }),
});

/** How often a stream says that it lives. */
export interface LivePace {
  readonly beatMs: number;
}

/** The stream to browsers, at a pace. */
export function liveRoutesWith({ beatMs }: LivePace): readonly RouteImplementation[] {
  return [
    implementRaw(getLive, async ({ caller, services, request, reply }) => {
      const listener = streamListener(reply.raw, caller);
      const remove = services.live.add(listener);
      const stream = openStream(reply);
      stream.write('retry: 1000\n');
      listener.refresh();
      // A session that ended meanwhile ends its stream with the next beat.
      const beat = async () => {
        const now = await services.identity.callerOf(request);
        if (now === null || now.tenant !== caller.tenant || now.person !== caller.person) stream.end();
        else listener.beat(now);
      };
      const heartbeat = setInterval(() => {
        beat().catch((cause: unknown) => {
          request.log.warn({ err: cause }, 'a live stream was ended');
          stream.end();
        });
      }, beatMs);
      whenGone(stream, () => {
        clearInterval(heartbeat);
        remove();
      });
      return reply;
    }),
  ];
}

/** The stream to browsers. */
export const liveRoutes = liveRoutesWith({ beatMs: 20_000 });

function openStream(reply: FastifyReply) {
  reply.hijack();
  const headers = reply.getHeaders();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  return reply.raw;
}
