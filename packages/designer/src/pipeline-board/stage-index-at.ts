/** The place in the order that a horizontal position in the window means: before the first stage whose middle is to the right of it. */
export function stageIndexAt(x: number): number | null {
  const columns = [...document.querySelectorAll('.stage-column')];
  if (columns.length === 0) return null;
  const index = columns.findIndex((column) => {
    const { left, width } = column.getBoundingClientRect();
    return x < left + width / 2;
  });
  return index < 0 ? columns.length : index;
}
