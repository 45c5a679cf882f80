import type { Flow, TextCatalogue } from '@dealwright/shared';

/** Nodes, or one branch, on the clipboard: a small flow with the words that its parts refer to. */
export interface Clip {
  readonly format: typeof clipFormat;
  /** Of a branch: `root` is its block alone, and that block has this branch alone. */
  readonly what: 'nodes' | 'branch';
  readonly root: Flow['root'];
  readonly nodes: Flow['nodes'];
  readonly defaultLocale: string;
  readonly texts: Readonly<Record<string, TextCatalogue>>;
}

/** Says what the text on the clipboard is, so that anything else is told apart at once. */
export const clipFormat = 'dealwright.clip/1';
