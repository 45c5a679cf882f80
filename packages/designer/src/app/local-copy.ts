import type { ProcessDefinition } from '@dealwright/shared';

/** Work that the server does not have yet, kept in the browser. */
export interface LocalCopy {
  readonly revision: number;
  readonly definition: ProcessDefinition;
}

const keyOf = (process: string): string => `dealwright.draft.${process}`;

/** Keeps unsaved work; false when the browser has no room for it. */
export function keepCopy(process: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(process), JSON.stringify(copy));
    return true;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}

/** The unsaved work of this browser, if there is any. */
export function readCopy(process: string): LocalCopy | null {
  const text = localStorage.getItem(keyOf(process));
  if (text === null) return null;
  try {
    return JSON.parse(text) as LocalCopy;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** Forgets the unsaved work, because the server has it or a person said so. */
export function dropCopy(process: string): void {
  localStorage.removeItem(keyOf(process));
}
