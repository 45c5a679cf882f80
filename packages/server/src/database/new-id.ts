import { randomFillSync } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const bytesOfId = 10;
/** Random bytes for some ids to come: asking for them one by one costs more than all else here. */
const pool = Buffer.alloc(bytesOfId * 128);
const used = { bytes: pool.length };

function takeRandom(): Buffer {
  if (used.bytes === pool.length) {
    randomFillSync(pool);
    used.bytes = 0;
  }
  used.bytes += bytesOfId;
  return pool.subarray(used.bytes - bytesOfId, used.bytes);
}

/** A new opaque id: 48 bits of time, so that rows made together lie together, then 80 random bits. */
export function newId(prefix: string): string {
  const bytes = takeRandom();
  let time = Date.now();
  let head = '';
  for (let place = 0; place < 10; place += 1) {
    head = alphabet.charAt(time % 32) + head;
    time = Math.floor(time / 32);
  }
  let tail = '';
  for (let place = 0; place < 16; place += 1) {
    const bit = place * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    tail += alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }
  return `${prefix}_${head}${tail}`;
}
