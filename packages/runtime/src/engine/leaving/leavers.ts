import type { DealEvent } from '../event.ts';
import type { Reason } from '../state.ts';

/** What of somebody who left nobody may take over: a seat, a request that came back to him, advice asked of him, a deal (S-35). */
export type LeftOver = 'seat' | 'request' | 'advice' | 'deal';

/** Codes of what administrators are told of it. */
export const leftOverCodes = ['left-over-seat', 'left-over-request', 'left-over-advice', 'left-over-deal'] as const;

/** Why work is handed on: its holder has left. */
export function personLeft(person: string): Reason {
  return { code: 'person-left', params: { person } };
}

/** What administrators are told of work that could not be handed over. */
export function leftOver(what: LeftOver, person: string): Reason {
  return { code: `left-over-${what}`, params: { of: person } };
}

/** Whether a message tells of work that could not be handed over. */
export function isLeftOver({ code }: Reason): boolean {
  return leftOverCodes.some((each) => each === code);
}

/** Whether a seat went to another because its holder let its time pass, not by hand and not because he left. */
export function isOverdue({ because }: Pick<Extract<DealEvent, { kind: 'seat-transferred' }>, 'because'>): boolean {
  return because?.code.startsWith('deadline-') === true;
}
