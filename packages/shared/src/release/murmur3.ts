const first = 0xcc9e2d51;
const second = 0x1b873593;

/**
 * MurmurHash3 x86 32 over bytes. Written here because the hash decides for months who gets which version: it may never
 * change under us, and the packages that offer it hash UTF-16 units or low bytes. Proven by the published vectors.
 */
export function murmur3(bytes: Uint8Array, seed: number): number {
  const blocks = bytes.length & ~3;
  let hash = seed >>> 0;
  for (let index = 0; index < blocks; index += 4) {
    hash ^= scramble(readWord(bytes, index, 4));
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  if (bytes.length > blocks) hash ^= scramble(readWord(bytes, blocks, bytes.length - blocks));
  return finish(hash ^ bytes.length);
}

function readWord(bytes: Uint8Array, start: number, count: number): number {
  let word = 0;
  for (let index = 0; index < count; index += 1) word |= (bytes[start + index] ?? 0) << (8 * index);
  return word;
}

function scramble(word: number): number {
  const mixed = Math.imul(word, first);
  return Math.imul((mixed << 15) | (mixed >>> 17), second);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
