import { AppError } from '@dealwright/shared';
import type { Reading } from './bench.ts';

/** Readings of several figures that are taken in the same rounds, by the name of the figure. */
export type Measured<Name extends string> = Readonly<Record<Name, readonly Reading[]>>;

/** Lets several benches read one measurement: it is made when the first of them asks, and each gets its rounds one by one. */
export function shareMeasurement<Name extends string>(
  measure: () => Promise<Measured<Name>>,
): (name: Name) => () => Promise<Reading> {
  let measured: Promise<Measured<Name>> | undefined;
  return (name) => {
    let round = 0;
    return async () => {
      measured ??= measure();
      const reading = (await measured)[name][round];
      round += 1;
      if (reading === undefined) throw new AppError('server.failed', { cause: `${name} has no round ${round}` });
      return reading;
    };
  };
}
