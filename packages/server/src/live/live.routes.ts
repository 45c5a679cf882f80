import { defineRoute } from '@dealwright/shared/api';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { implementRaw, type RouteImplementation } from '../http/implement.ts';
import { whenGone } from './when-gone.ts';

const heartbeatMs = 20_000;

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

/** The stream to browsers. */
export const liveRoutes: readonly RouteImplementation[] = [
  implementRaw(getLive, async ({ caller, services, request, reply }) => {
    const stream = openStream(reply);
    const write = (text: string) => {
      if (!stream.writableEnded) stream.write(text);
    };
    const remove = services.live.add({
      caller,
      send: (message) => write(`event: change\ndata: ${JSON.stringify(message)}\n\n`),
      refresh: () => write('event: refresh\ndata: {}\n\n'),
      end: () => stream.end(),
    });
    write('retry: 1000\nevent: refresh\ndata: {}\n\n');
    // A session that ended meanwhile ends its stream with the next beat.
    const beat = async () => {
      if ((await services.identity.callerOf(request)) === null) stream.end();
      else write(':\n\n');
    };
    const heartbeat = setInterval(() => {
      beat().catch((cause: unknown) => {
        request.log.warn({ err: cause }, 'a live stream was ended');
        stream.end();
      });
    }, heartbeatMs);
    whenGone(stream, () => {
      clearInterval(heartbeat);
      remove();
    });
    return reply;
  }),
];

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
