import type { Run } from '../state.ts';

/**
 * Whether a request is this person's: he asks for it, or he asked before it was handed on to another. None of them decides it (I-6),
 * whoever speaks for it today.
 */
export function isAsker({ initiator, formerInitiators = [] }: Run, person: string): boolean {
  return person === initiator || formerInitiators.includes(person);
}

/** Whether he came to speak for the request in the course of it; what he decided on it before was decided on another's (S-35). */
export function isHeir({ initiator, formerInitiators = [] }: Run, person: string): boolean {
  return person === initiator && formerInitiators.length > 0;
}
