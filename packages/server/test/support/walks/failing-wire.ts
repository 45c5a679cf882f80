import { flushCompileCache } from 'node:module';
import { Socket } from 'node:net';

/** What the process is told: of so many pieces that leave for the database one is lost, or its answer; 0 is none. */
export interface WireOrder {
  readonly piecesACut: number;
}

/** What it tells: a wire was cut. */
export const wireCut = 'a wire was cut';

/*
 * Loaded into a server before everything else: cuts its connections to the database before or after any piece of a message. The piece
 * never arrives, or it arrives and its answer never does. To the database that is a server that died at that very await; what it had
 * not committed is gone.
 */
const port = Number(new URL(process.env.DATABASE_URL ?? '').port);
let odds = 0;
process.on('message', ({ piecesACut }: WireOrder) => {
  odds = piecesACut === 0 ? 0 : 1 / piecesACut;
  // Whoever is killed cannot do so, and would come back as slowly as the first time.
  flushCompileCache();
});

const connect = Socket.prototype.connect as (this: Socket, ...to: unknown[]) => Socket;
Socket.prototype.connect = function connectOnWire(this: Socket, ...to: unknown[]): Socket {
  connect.apply(this, to);
  // Not before: connecting gives a socket its own way of writing back.
  if (to[0] === port) endanger(this);
  return this;
} as typeof Socket.prototype.connect;

function endanger(socket: Socket): void {
  const write = socket.write.bind(socket) as (...piece: unknown[]) => boolean;
  const emit = socket.emit.bind(socket) as (event: string | symbol, ...rest: unknown[]) => boolean;
  let answerIsLost = false;
  socket.write = ((...piece: unknown[]) => {
    const breaks = Math.random() < odds;
    if (breaks && Math.random() < 0.5) return cut(socket);
    answerIsLost ||= breaks;
    return write(...piece);
  }) as typeof socket.write;
  socket.emit = (event: string | symbol, ...rest: unknown[]) =>
    answerIsLost && event === 'data' ? cut(socket) : emit(event, ...rest);
}

function cut(socket: Socket): false {
  process.send?.(wireCut);
  socket.destroy(Object.assign(new Error('the wire was cut'), { code: 'ECONNRESET' }));
  return false;
}
