import { AppError } from '@dealwright/shared';
import { lookup } from '../lookup.ts';

/** What an event names must be there; a log that names the unknown is no log of this engine. */
export function known<Value>(map: Readonly<Record<string, Value>>, id: string): Value {
  const found = lookup(map, id);
  if (found === undefined) throw unknownInLog(id);
  return found;
}

/** The error of a log that names what was never there. */
export function unknownInLog(id: string): AppError {
  return new AppError('server.failed', { params: { id: `log-names-unknown-${id}` } });
}
