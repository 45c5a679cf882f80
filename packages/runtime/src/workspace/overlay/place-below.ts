const gap = 4;

/** Puts a floating list under its button, or above it where there is no room, and inside the window. */
export function placeBelow(list: HTMLElement, button: DOMRect): void {
  const { width, height } = list.getBoundingClientRect();
  const below = button.bottom + gap;
  const top = below + height > innerHeight && button.top > height + gap ? button.top - height - gap : below;
  const left = Math.max(gap, Math.min(button.left, innerWidth - width - gap));
  list.style.top = `${top}px`;
  list.style.left = `${left}px`;
}
