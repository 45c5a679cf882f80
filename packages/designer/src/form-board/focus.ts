/** Puts the focus on a part of the form once it is drawn, without losing it to a menu that is just closing. */
export function focusLayout(layout: string): void {
  requestAnimationFrame(() => {
    const slot = document.querySelector<HTMLElement>(`[data-layout="${CSS.escape(layout)}"]`);
    slot?.focus({ preventScroll: true });
    slot?.scrollIntoView({ block: 'nearest' });
  });
}

/** Puts the focus into the search of the palette. */
export function focusPaletteSearch(): void {
  document.querySelector<HTMLInputElement>('.palette-search input')?.focus();
}
