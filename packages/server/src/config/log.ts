import pino, { type Logger } from 'pino';

/** Where the server tells operators what happens. */
export type Log = Logger;

/** A log that never holds credentials: headers that carry them are cut out. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization', 'headers.cookie'],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
