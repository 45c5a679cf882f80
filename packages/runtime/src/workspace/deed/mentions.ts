/** Somebody who may be mentioned. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name that is being typed after an @ just before the caret, and where it begins; null when none is. */
export function nameBeingTyped(words: string, caret: number): { readonly from: number; readonly name: string } | null {
  const found = /(?<![A-Za-z0-9])@([^@\n]{0,40})$/u.exec(words.slice(0, caret));
  return found === null ? null : { from: found.index, name: found[1] ?? '' };
}

/** People whose names go on as typed, the first ones first; nobody once a space stands behind a name that fits none. */
export function namesThatFit<Person extends Named>(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = typed.toLowerCase();
  return people.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, 6);
}

/** Words with the name being typed completed, and where the caret is then. */
export function withName(
  words: string,
  { from, to, name }: { readonly from: number; readonly to: number; readonly name: string },
): { readonly words: string; readonly caret: number } {
  const before = `${words.slice(0, from)}@${name} `;
  return { words: before + words.slice(to).replace(/^ /u, ''), caret: before.length };
}

/**
 * Whom words mention: everybody who was picked and whose name still stands there. Of two people of one name only the one that was
 * picked is told.
 */
export function mentionedIn(words: string, picked: readonly Named[]): readonly string[] {
  let rest = words;
  const found: string[] = [];
  for (const { id, name } of [...picked].sort((left, right) => right.name.length - left.name.length)) {
    if (!rest.includes(`@${name}`)) continue;
    rest = rest.replaceAll(`@${name}`, ' ');
    found.push(id);
  }
  const twins = picked.filter(({ id, name }) => !found.includes(id) && words.includes(`@${name}`));
  const named = twins.filter(({ name }) => picked.some((each) => found.includes(each.id) && each.name === name));
  return [...found, ...named.map(({ id }) => id)];
}
