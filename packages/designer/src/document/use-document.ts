import { fieldTypes, nodeKinds } from '@dealwright/runtime';
import { AppError, type ProcessDefinition } from '@dealwright/shared';
import { create } from 'zustand';
import type { Command, CommandTools } from './command.ts';
import { emptyHistory, type History } from './history.ts';
import { browserBytes, idMaker } from './new-id.ts';
import { type Phrase, phrase } from './phrase.ts';
import { issue, openDocument, type ProcessDocument, redo, type Step, undo } from './process-document.ts';
import type { Selection } from './selection.ts';

/** Whether the draft on the server is what is on the screen. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** Nobody answers; the work stays in this browser. */
  | { readonly kind: 'offline' }
  /** Somebody else saved first. */
  | { readonly kind: 'conflict'; readonly by: string; readonly revision: number | null }
  | { readonly kind: 'refused'; readonly message: string };

/** A draft as it is opened. */
export interface OpenedDraft {
  /** Who works on it, under which organization. */
  readonly owner: string;
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly revision: number;
  readonly savedAt: string;
}

/** Something announced: what was done, taken back or done again. */
export interface Said {
  readonly words: Phrase;
  readonly as: 'done' | 'undone' | 'redone';
  /** Grows, so that the same words are announced again. */
  readonly count: number;
}

/** The process that is open, its history, what is selected and what was last said. */
export interface DocumentState {
  readonly owner: string;
  readonly process: string | null;
  readonly document: ProcessDocument | null;
  /** Revision of the draft on the server that this document is based on. */
  readonly revision: number;
  readonly save: SaveState;
  readonly selection: Selection | null;
  readonly said: Said | null;
  /** Language in which the definition's words are read and written on the boards. */
  readonly locale: string;
  /** The window is too narrow to draw in: commands are refused. */
  readonly reading: boolean;
  open(draft: OpenedDraft): void;
  close(): void;
  /** Carries a command out; false when there was nothing to do. */
  run<Args>(command: Command<Args>, args: Args): boolean;
  undo(): void;
  redo(): void;
  select(selection: Selection | null): void;
  setSave(save: SaveState, revision?: number): void;
  setLocale(locale: string): void;
  setReading(reading: boolean): void;
  say(words: Phrase): void;
  newId(prefix: string): string;
}

const clock = (): number => Date.now();

/** The store of the open process. Boards read it with selectors and change it with commands only. */
export const useDocument = create<DocumentState>()((set, get) => {
  const newId = idMaker(browserBytes, (id) => JSON.stringify(get().document?.definition ?? null).includes(`"${id}"`));
  const tools = (): CommandTools => ({ fieldTypes, nodeKinds, locale: get().locale, newId });
  const take = (step: Step, as: Said['as']): boolean => {
    if (step.entry === null) return false;
    // Who saved first is still to be decided about, however much is drawn meanwhile.
    const save: SaveState = get().save.kind === 'conflict' ? get().save : { kind: 'unsaved' };
    set({ document: step.document, save, said: next(get().said, { words: step.entry.words, as }) });
    return true;
  };
  return {
    owner: '',
    process: null,
    document: null,
    revision: 0,
    save: { kind: 'saved', at: '' },
    selection: null,
    said: null,
    locale: 'zh-CN',
    reading: false,
    open: ({ owner, process, definition, revision, savedAt }) =>
      set({
        owner,
        process,
        document: openDocument(definition),
        revision,
        save: { kind: 'saved', at: savedAt },
        selection: null,
      }),
    close: () => set({ process: null, document: null, selection: null }),
    run: (command, args) => {
      const { document, reading, say } = get();
      if (reading) say(phrase('app.reading'));
      if (document === null || reading) return false;
      return take(issue(document, { command, args, tools: tools(), at: clock() }), 'done');
    },
    undo: () => {
      const { document, reading } = get();
      if (document !== null && !reading) take(undo(document), 'undone');
    },
    redo: () => {
      const { document, reading } = get();
      if (document !== null && !reading) take(redo(document), 'redone');
    },
    select: (selection) => set({ selection }),
    setSave: (save, revision) => set(revision === undefined ? { save } : { save, revision }),
    setLocale: (locale) => set({ locale }),
    setReading: (reading) => set({ reading }),
    say: (words) => set({ said: next(get().said, { words, as: 'done' }) }),
    newId,
  };
});

function next(said: Said | null, now: Omit<Said, 'count'>): Said {
  return { ...now, count: (said?.count ?? 0) + 1 };
}

/** The definition that is open. Only for components inside an open process. */
export function useDefinition(): ProcessDefinition {
  return useDocument(({ document }) => {
    if (document === null) throw new AppError('not-found');
    return document.definition;
  });
}

/** What there is to undo and redo. */
export function useHistory(): History {
  return useDocument(({ document }) => document?.history ?? emptyHistory);
}
