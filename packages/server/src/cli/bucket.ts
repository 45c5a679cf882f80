import { bucketOf, bucketPoints, bucketScheme } from '@dealwright/shared';
import { CommandFailure } from './command-failure.ts';
import type { CommandInput, CommandOutput } from './command-line.ts';

/** Shows where units fall on the line on which a gray release grows, so that anybody can check who was reached. */
export async function bucket({ args, salt }: CommandInput): Promise<CommandOutput> {
  if (salt === null) throw new CommandFailure('cli.missing', { params: { what: '--salt' } });
  if (args.length === 0) throw new CommandFailure('cli.missing', { params: { what: '<unit>' } });
  const units = args.map((unit) => {
    const point = bucketOf(salt, unit);
    return { unit, point, percent: point === null ? null : Math.floor((point / bucketPoints) * 100_000) / 1000 };
  });
  const lines = units.map(({ unit, point, percent }) => `${unit}\t${point ?? '—'}\t${percent?.toFixed(3) ?? '—'} %`);
  return { code: 0, json: { scheme: bucketScheme, salt, points: bucketPoints, units }, lines };
}
