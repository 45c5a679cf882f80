import type { FieldType, NodeKind } from '@dealwright/runtime';
import type { PatchOperation, ProcessDefinition } from '@dealwright/shared';
import type { Phrase } from './phrase.ts';

/** What a command may ask for beside the definition. */
export interface CommandTools {
  readonly fieldTypes: ReadonlyMap<string, FieldType>;
  readonly nodeKinds: ReadonlyMap<string, NodeKind>;
  /** Language of the person who draws; names in announcements are in it. */
  readonly locale: string;
  /** A fresh stable id with a prefix such as "f" or "nd"; never one that the definition has used. */
  newId(prefix: string): string;
}

/**
 * One edit a person can make. The patch is all it does: undo, history, announcements and co-editing come from it. An empty
 * patch means that there is nothing to do and leaves no entry in the history.
 */
export interface Command<Args> {
  readonly id: string;
  /** Text key of what it is called in menus, the shortcut sheet and the history. */
  readonly label: string;
  /** Keys that issue it on the board, as in "Alt+ArrowUp". */
  readonly shortcut?: string;
  patch(definition: ProcessDefinition, args: Args, tools: CommandTools): readonly PatchOperation[];
  /** What to say once it is done; also the line in the history. Asked before the patch is applied. */
  announce(definition: ProcessDefinition, args: Args, tools: CommandTools): Phrase;
  /** Edits with the same key that follow each other closely are one step of undo, as in typing. */
  merges?(args: Args): string;
}
