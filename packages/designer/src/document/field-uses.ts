import { type ProcessDefinition, pointerOf } from '@dealwright/shared';
import { homeOfPart, partKinds } from './parts.ts';

/** Pointers of all places that name an id, other than the place where it is defined and the texts. */
export function usesOf(definition: ProcessDefinition, id: string): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, steps: readonly (string | number)[]): void => {
    if (value === id) found.push(pointerOf(...steps));
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      const inside = [...steps, name];
      if (name === id) found.push(pointerOf(...inside));
      walk(member, inside);
    }
  };
  for (const [part, value] of Object.entries(definition)) {
    if (part !== 'texts' && part !== 'canvas') walk(value, [part]);
  }
  const kept = [['fields'], ['forms'], ['flows'], ['access', 'roles']].map((part) => pointerOf(...part, id));
  const home = new Set([...kept, ...partKinds.map((part) => pointerOf(...homeOfPart({ part, id })))]);
  return found.filter((pointer) => ![...home].some((own) => pointer === own || pointer.startsWith(`${own}/`)));
}
