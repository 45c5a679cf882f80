import type { Chosen } from './RouteChoices.tsx';

/** The same lists as they are sent. */
export function opened(chosen: Chosen): Record<string, string[]> {
  return Object.fromEntries(Object.entries(chosen).map(([node, people]) => [node, [...people]]));
}
