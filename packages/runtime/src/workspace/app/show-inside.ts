/** Brings a part to the middle of what scrolls sideways; only that scrolls, where scrollIntoView would move the page along. */
export function showInside(scroller: HTMLElement | null, selector: string): void {
  const part = scroller?.querySelector<HTMLElement>(selector);
  if (scroller === null || part === null || part === undefined) return;
  const offset = part.getBoundingClientRect().left - scroller.getBoundingClientRect().left;
  scroller.scrollLeft += offset - (scroller.clientWidth - part.clientWidth) / 2;
}
