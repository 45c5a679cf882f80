import { isJsonObject, type Json } from '@dealwright/shared';
import type { TakenBack } from '../field-type.ts';

/** The same consent without these purposes, given by the person himself at that moment; as it was when none of them was ticked. */
export function takeBackConsent(value: Json, { purposes: taken, at }: TakenBack): Json {
  const ticks = isJsonObject(value) ? value.purposes : undefined;
  if (!isJsonObject(value) || ticks === undefined || !isJsonObject(ticks)) return value;
  const isTaken = (purpose: string) => taken.has(purpose) && ticks[purpose] === true;
  if (!Object.keys(ticks).some(isTaken)) return value;
  const left = Object.entries(ticks).map(([purpose, tick]) => [purpose, isTaken(purpose) ? false : tick] as const);
  const { recordedBy: _writer, ...rest } = value;
  return { ...rest, purposes: Object.fromEntries(left), at };
}
