import type { Card, Picture } from './picture.ts';

/** Keys that walk over the canvas. */
export type Walk = 'up' | 'down' | 'left' | 'right' | 'next-sibling' | 'previous-sibling';

/** The card a key leads to from another; null when there is none that way. Joins are passed over. */
export function neighbourCard(picture: Picture, from: string, walk: Walk): string | null {
  switch (walk) {
    case 'down':
      return alongLine(picture, from, { begin: 'from', end: 'to' });
    case 'up':
      return alongLine(picture, from, { begin: 'to', end: 'from' });
    case 'left':
    case 'right':
      return beside(picture, from, walk);
    case 'next-sibling':
      return sibling(picture, from, 1);
    case 'previous-sibling':
      return sibling(picture, from, -1);
  }
}

function alongLine(
  picture: Picture,
  from: string,
  { begin, end }: { readonly begin: 'from' | 'to'; readonly end: 'from' | 'to' },
): string | null {
  let place = from;
  for (let hops = 0; hops <= picture.lines.length; hops += 1) {
    const line = picture.lines.find((candidate) => candidate[begin] === place);
    if (line === undefined) return null;
    place = line[end];
    if (cardOf(picture, place)?.kind !== 'join') return place;
  }
  return null;
}

/** The nearest card on that side that stands at the same height. */
function beside(picture: Picture, from: string, walk: 'left' | 'right'): string | null {
  const here = cardOf(picture, from);
  if (here === undefined) return null;
  const side = walk === 'left' ? -1 : 1;
  const found = picture.cards.flatMap((card) => {
    const far = (middleOf(card) - middleOf(here)) * side;
    const level = card.y < here.y + here.height && here.y < card.y + card.height;
    return level && far > 0 && card.kind !== 'join' ? [{ id: card.id, far }] : [];
  });
  return found.sort((one, other) => one.far - other.far)[0]?.id ?? null;
}

function sibling(picture: Picture, from: string, step: 1 | -1): string | null {
  const here = cardOf(picture, from);
  if (here === undefined) return null;
  const family = here.kind === 'branch' ? branchesOf(picture, here) : listOf(picture, from);
  const index = family.indexOf(from);
  return index < 0 ? null : (family[index + step] ?? null);
}

function branchesOf(picture: Picture, { node }: Card): readonly string[] {
  return picture.cards.flatMap((card) => (card.kind === 'branch' && card.node === node ? [card.id] : []));
}

/** Nodes of the list a node stands in, first to last. */
function listOf(picture: Picture, node: string): readonly string[] {
  const own = picture.lines.find(({ to, slot }) => to === node && slot !== null)?.slot;
  if (own === undefined || own === null) return [];
  return picture.lines.flatMap(({ to, slot }) => {
    const same = slot !== null && JSON.stringify(slot.list) === JSON.stringify(own.list);
    const card = cardOf(picture, to);
    return same && card !== undefined && card.kind !== 'join' && card.kind !== 'end' ? [to] : [];
  });
}

/** The card with an id. */
export function cardOf(picture: Picture, id: string): Card | undefined {
  return picture.cards.find((card) => card.id === id);
}

function middleOf(card: Card): number {
  return card.x + card.width / 2;
}
