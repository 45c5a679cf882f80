import type { DealRecord } from './deal-records.ts';

/** I-10: every message that flows sent arrived under its key, and nothing else did. */
export function callFaults({ row, history }: DealRecord, heard: ReadonlySet<string>): readonly string[] {
  const expected = history.flatMap(({ event }) => {
    if (event.kind !== 'call-made' || event.call.to === 'process') return [];
    return event.call.to === 'webhook' && event.call.connection !== 'shop' ? [] : [`${row.id}.e${event.seq}`];
  });
  return [
    ...expected.filter((key) => !heard.has(key)).map((key) => `I-10: ${key} did not arrive`),
    ...[...heard]
      .filter((key) => !expected.includes(key))
      .map((key) => `I-10: ${key} arrived, and nothing asked for it`),
  ];
}
