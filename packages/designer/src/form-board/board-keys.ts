import type { Direction } from '../document/layout-tree.ts';

/** What a key means while something on the form is selected. */
export type BoardDeed =
  | { readonly kind: 'select'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'width'; readonly wider: boolean }
  | { readonly kind: 'duplicate' | 'required' | 'remove' | 'move-to' | 'search' | 'inspect' | 'deselect' };

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const arrows: Readonly<Record<string, Direction | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const plain: Readonly<Record<string, BoardDeed | undefined>> = {
  Home: { kind: 'select', to: 'first' },
  End: { kind: 'select', to: 'last' },
  '[': { kind: 'width', wider: false },
  ']': { kind: 'width', wider: true },
  d: { kind: 'duplicate' },
  r: { kind: 'required' },
  m: { kind: 'move-to' },
  delete: { kind: 'remove' },
  backspace: { kind: 'remove' },
  '/': { kind: 'search' },
  enter: { kind: 'inspect' },
  escape: { kind: 'deselect' },
};

/** The deed of a key, or null when the key is not the board's. */
export function deedOf({ key, altKey, ctrlKey, metaKey }: Press): BoardDeed | null {
  if (ctrlKey || metaKey) return null;
  const direction = arrows[key];
  if (direction !== undefined) {
    if (altKey) return { kind: 'move', direction };
    return { kind: 'select', to: direction === 'up' || direction === 'left' ? 'previous' : 'next' };
  }
  if (altKey) return null;
  return plain[key] ?? plain[key.toLowerCase()] ?? null;
}
