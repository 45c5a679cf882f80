import type { ProcessDefinition } from '@dealwright/shared';

/** Work that the server does not have yet, kept in the browser. */
export interface LocalCopy {
  readonly revision: number;
  readonly definition: ProcessDefinition;
}

/** Whose work on which process: a browser may serve people of several organizations, one after the other. */
export interface CopyPlace {
  readonly owner: string;
  readonly process: string;
}

const keyOf = ({ owner, process }: CopyPlace): string => `dealwright.draft.${owner}.${process}`;

/** Keeps unsaved work; false when the browser has no room for it. */
export function keepCopy(place: CopyPlace, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(copy));
    return true;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}

/** The unsaved work of somebody in this browser, if there is any. */
export function readCopy(place: CopyPlace): LocalCopy | null {
  const text = localStorage.getItem(keyOf(place));
  if (text === null) return null;
  try {
    return JSON.parse(text) as LocalCopy;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** Forgets the unsaved work, because the server has it or a person said so. */
export function dropCopy(place: CopyPlace): void {
  localStorage.removeItem(keyOf(place));
}
