import { createServer, get, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { whenGone } from './when-gone.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A server with one reader, who leaves as soon as something was written or `leave` is called. */
async function reader(listener: RequestListener): Promise<{ leave(): void }> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const request = get({ host: '127.0.0.1', port }, (answer) => answer.on('error', () => undefined));
  request.on('error', () => undefined);
  return { leave: () => request.destroy() };
}

test('a reader who goes later is noticed', async () => {
  let leave = (): void => undefined;
  const gone = new Promise<string>((resolve) => {
    void reader((_request, response) => {
      whenGone(response, () => resolve('gone'));
      response.write('hello');
      leave();
    }).then((made) => {
      leave = made.leave;
    });
  });
  expect(await gone).toBe('gone');
});

test('a reader who went before is noticed too', async () => {
  const left = new Promise<ServerResponse>((resolve) => {
    void reader((request, response) => {
      response.once('close', () => resolve(response));
      request.socket.destroy();
    });
  });
  const response = await left;
  let acted = false;
  whenGone(response, () => {
    acted = true;
  });
  expect(acted).toBe(true);
});
