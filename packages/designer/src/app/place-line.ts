import type { Place } from '../document/place.ts';
import type { Words } from './use-words.ts';

/** A place in words: "Flows › Finance review". */
export function placeLine({ tab, trail }: Place, { t }: Pick<Words, 't'>): string {
  return [t(`app.tab.${tab}`), ...trail.map((name) => (name.startsWith('part.') ? t(name) : name))].join(' › ');
}
