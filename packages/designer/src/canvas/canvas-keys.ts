import type { Walk } from './neighbour-card.ts';

/** What a key does on the canvas. */
export type CanvasKey =
  | { readonly do: 'walk'; readonly walk: Walk }
  | { readonly do: 'move'; readonly by: 1 | -1 }
  /** Takes the sibling above or below in, too. */
  | { readonly do: 'mark'; readonly walk: Walk }
  | { readonly do: 'add' | 'delete' | 'inspect' | 'fit' | 'find' | 'fold' | 'unmark' };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const walks: Readonly<Record<string, Walk | undefined>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const deeds = {
  a: 'add',
  delete: 'delete',
  backspace: 'delete',
  enter: 'inspect',
  f: 'fit',
  c: 'fold',
  escape: 'unmark',
} as const;

/** The meaning of a key that was pressed on a card; null when it has none here. */
export function meaningOfKey(event: Pressed): CanvasKey | null {
  const { key, altKey, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'f' ? { do: 'find' } : null;
  const walk = walks[key];
  if (altKey) return walk === undefined ? null : { do: 'move', by: walk === 'up' || walk === 'left' ? -1 : 1 };
  if (walk !== undefined && shiftKey) {
    return { do: 'mark', walk: walk === 'up' || walk === 'left' ? 'previous-sibling' : 'next-sibling' };
  }
  if (walk !== undefined) return { do: 'walk', walk };
  if (key === 'Tab') return { do: 'walk', walk: shiftKey ? 'previous-sibling' : 'next-sibling' };
  const deed = (deeds as Readonly<Record<string, (typeof deeds)[keyof typeof deeds] | undefined>>)[key.toLowerCase()];
  return deed === undefined ? null : { do: deed };
}
