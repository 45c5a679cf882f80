/** A value whose own members may be written; what they hold stays readonly. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Remembers which objects were made while one command is decided. Only those are written in place; everything that came from
 * outside is copied first, so folding stays pure to whoever looks on, at the cost of one copy an object and command.
 */
export interface Scratch {
  /** `copy` makes one that may be written of one that may not; one function a type, since a copy of one shape is made fastest. */
  own<T extends object>(value: T, copy: (value: T) => Writable<T>): Writable<T>;
}

/** Objects remembered at a time; those that are forgotten are copied once more, which is never wrong. */
const longest = 64;

/** A scratch that has made nothing yet. One command makes few objects, so a list is searched faster than a set. */
export function createScratch(): Scratch {
  const made: object[] = [];
  return {
    own(value, copy) {
      for (let index = made.length - 1; index >= 0; index -= 1) if (made[index] === value) return value;
      const copied = copy(value);
      if (made.length === longest) made.length = 0;
      made.push(copied);
      return copied;
    },
  };
}
