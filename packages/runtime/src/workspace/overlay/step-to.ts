/** Where somebody stands in a list; `at` is -1 when nowhere. */
export interface ListPlace {
  readonly at: number;
  readonly count: number;
}

/** The line that a key leads to in a list that goes round; null when the key does not walk. */
export function stepTo(key: string, { at, count }: ListPlace): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
