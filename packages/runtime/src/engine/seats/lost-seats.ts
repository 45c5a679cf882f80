import type { DealEvent } from '../event.ts';
import type { Reason, Seat } from '../state.ts';

/** Why a seat closes that was somebody's turn, where people did it: codes of `because`, each with the person who did. */
export const closingCauses = [
  'others-approved',
  'others-rejected',
  'others-completed',
  'others-abstained',
  'others-returned',
  'others-withdrawn',
  'others-terminated',
  'others-jumped',
  'others-let-pass',
  'others-took-back',
  'removed',
  'deadline-auto-approved',
  'deadline-auto-rejected',
  'deadline-returned',
] as const;

/** What a deadline does in place of the one who let it pass. */
export const lateDeeds = ['deadline-auto-approved', 'deadline-auto-rejected', 'deadline-returned'] as const;

type SeatClosed = Extract<DealEvent, { kind: 'seat-closed' }>;

/** What the holder of a seat is told that closed although it was his turn: who did it, and why; null when he is not told. */
export function closedMessage(event: SeatClosed, seat: Seat, place: Reason['params']): Reason | null {
  const { because, by, outcome } = event;
  if (seat.openedAt === null || (by.kind === 'person' && by.id === seat.person)) return null;
  const code = because?.code ?? '';
  const person = because?.params.person ?? '';
  if (person === seat.person && among(lateDeeds, code)) return { code: `task-late-${code}`, params: place };
  if (outcome !== 'cancelled') return null;
  if (!among(closingCauses, code)) return { code: 'task-closed', params: place };
  return saying(`task-closed-${code}`, { ...place, person }, because?.params.why ?? event.comment);
}

/** What the holder of a seat is told that went to another: he let its time pass, or somebody else handed it on. */
export function handedMessage(
  {
    because,
    to,
    comment,
    by,
  }: Pick<Extract<DealEvent, { kind: 'seat-transferred' }>, 'because' | 'to' | 'comment' | 'by'>,
  place: Reason['params'],
): Reason {
  if (by.kind !== 'person')
    return { code: `task-late-${because?.code ?? 'deadline-transferred'}`, params: { ...place, to } };
  return saying('task-handed', { ...place, person: by.id, to }, comment);
}

/** With the words of who did it, where he said some. */
function saying(code: string, params: Reason['params'], why: string | number | null): Reason {
  return why === null || why === '' ? { code, params } : { code: `${code}-why`, params: { ...params, why } };
}

function among(codes: readonly string[], code: string): boolean {
  return codes.includes(code);
}
