import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useMe, useOrganization } from '../session/use-me.ts';
import { mentionedIn, type Named, nameBeingTyped, namesThatFit, withName } from './mentions.ts';

/** Mentioning in a box for words: who fits what is being typed, and whom the words name. */
export type Mentions = ReturnType<typeof useMentions>;

/** Keeps who was picked; `first` are offered before the others, such as the people of the route. */
export function useMentions(words: string, first: readonly string[] = []) {
  const [picked, setPicked] = useState<readonly Named[]>([]);
  const people = usePeopleToName(first);
  return {
    people,
    pick: (person: Named) => setPicked((before) => [...before.filter(({ id }) => id !== person.id), person]),
    /** Whom the words name now. */
    named: mentionedIn(words, picked),
  };
}

function usePeopleToName(first: readonly string[]): readonly Named[] {
  const me = useMe();
  const people = (useOrganization()?.people ?? []).filter(({ id, active }) => active && id !== me?.person.id);
  const place = (id: string) => (first.includes(id) ? 0 : 1);
  return people.toSorted((left, right) => place(left.id) - place(right.id));
}

/** What the list under a box needs. */
export interface NameListParts {
  readonly mentions: Mentions | undefined;
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** The list of names under a box: open while a name is being typed, walked by arrows, taken by Enter or Tab, closed by Esc. */
export function useNameList({ mentions, words, onChange, box }: NameListParts) {
  const [caret, setCaret] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const typed = mentions === undefined || caret === null ? null : nameBeingTyped(words, caret);
  const found = typed === null || mentions === undefined ? [] : namesThatFit(mentions.people, typed.name);
  const take = (person: Named) => {
    if (typed === null || caret === null) return;
    mentions?.pick(person);
    const next = withName(words, { from: typed.from, to: caret, name: person.name });
    onChange(next.words);
    setCaret(null);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const chosen = found[Math.min(at, found.length - 1)];
    if (chosen === undefined) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    else if (event.key === 'Escape') setCaret(null);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) take(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    found,
    at: Math.min(at, Math.max(found.length - 1, 0)),
    take,
    onKeyDown,
    follow: (place: number | null) => {
      setCaret(place);
      setAt(0);
    },
  };
}
