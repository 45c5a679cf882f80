import { lookup } from '../lookup.ts';
import type { Signal } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';

/** Gives an event from outside, which is kept with the deal, to a visit that waits for it. */
export function takeSignal(turn: Turn, at: At, name: string): void {
  const kept: Signal | undefined = lookup(turn.deal.signals, name);
  if (kept === undefined) return;
  giveSignal(turn, at, { name, values: kept.values });
}

/** Tells a visit that the event it waits for has come. */
export function giveSignal(
  turn: Turn,
  at: At,
  { name, values }: { readonly name: string; readonly values: Signal['values'] },
): void {
  record(turn, { kind: 'signal-taken', name, ...at });
  turn.queue.push({ do: 'signal', ...at, signal: { kind: 'signal-came', name, values } });
}
