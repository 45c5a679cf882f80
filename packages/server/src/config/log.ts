import pino, { type DestinationStream, type Logger } from 'pino';

/** Where the server tells operators what happens. */
export type Log = Logger;

/** A log that never holds credentials, rows or addresses of people: headers that carry them are cut out, of errors only what failed is kept. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Log {
  return pino(
    {
      level,
      base: null,
      serializers: { err: factsOf },
      redact: {
        paths: ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization', 'headers.cookie'],
        remove: true,
      },
    },
    destination,
  );
}

/** What of an error may be told beside its words; the rest, such as the failing row, may hold what people wrote. */
const told = [
  'type',
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  'routine',
  'responseCode',
] as const;
const address = /[^\s<>"'()=,;:/@]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;

function factsOf(cause: unknown): unknown {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? withoutAddresses(cause) : typeof cause;
  const { message, stack, ...rest } = pino.stdSerializers.err(cause) as unknown as Readonly<Record<string, string>>;
  const facts = told.flatMap((name) => (rest[name] === undefined ? [] : [[name, rest[name]] as const]));
  return {
    ...Object.fromEntries(facts),
    message: withoutAddresses(message ?? ''),
    stack: withoutAddresses(stack ?? ''),
  };
}

function withoutAddresses(text: string): string {
  return text.replaceAll(address, '…@…');
}
