import type { AppError } from '@dealwright/shared';

/** Why something was refused, in one word: the engine's own code where it has one, else the code of the error. */
export function refusalCode({ code, facts }: AppError): string {
  const own = facts !== null && typeof facts === 'object' && 'code' in facts ? facts.code : undefined;
  return typeof own === 'string' ? own : code;
}
