/** The cards of a board as they stand: columns from left to right, ids from top to bottom. */
export type CardColumns = readonly (readonly string[])[];

/** The card that a key leads to from a card; null when it leads nowhere. Empty columns are stepped over. */
export function cardAfter(columns: CardColumns, from: string | null, key: string): string | null {
  const column = columns.findIndex((cards) => from !== null && cards.includes(from));
  if (column === -1) return columns.find((cards) => cards.length > 0)?.[0] ?? null;
  const cards = columns[column] ?? [];
  const row = cards.indexOf(from ?? '');
  switch (key) {
    case 'ArrowDown':
      return cards[row + 1] ?? null;
    case 'ArrowUp':
      return cards[row - 1] ?? null;
    case 'Home':
      return cards[0] ?? null;
    case 'End':
      return cards.at(-1) ?? null;
    case 'ArrowRight':
      return besides(columns.slice(column + 1), row);
    case 'ArrowLeft':
      return besides(columns.slice(0, column).toReversed(), row);
    default:
      return null;
  }
}

/** The card at the same height of the first column that has any, or its last one. */
function besides(columns: CardColumns, row: number): string | null {
  const cards = columns.find((each) => each.length > 0);
  return cards?.[Math.min(row, cards.length - 1)] ?? null;
}
