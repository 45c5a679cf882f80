import { Temporal } from 'temporal-polyfill';

/** All days from one to another, both included. */
export function daysBetween(from: string, to: string): readonly string[] {
  const first = Temporal.PlainDate.from(from);
  const count = first.until(Temporal.PlainDate.from(to)).total('days') + 1;
  return Array.from({ length: count }, (_, index) => first.add({ days: index }).toString());
}
