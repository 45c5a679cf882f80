const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A source of random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** Random bytes of the browser. */
export const browserBytes: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

/**
 * Makes ids such as "f_k2v9qx7d": eight characters, 41 bits, so that an id that was once used does not come back. Never
 * two alike from one maker.
 */
export function idMaker(bytes: RandomBytes, isUsed: (id: string) => boolean): (prefix: string) => string {
  const given = new Set<string>();
  return (prefix) => {
    for (;;) {
      const id = `${prefix}_${[...bytes(8)].map((byte) => letters[byte % letters.length]).join('')}`;
      if (given.has(id) || isUsed(id)) continue;
      given.add(id);
      return id;
    }
  };
}
