import { applyPatch, invertPatch, type PatchOperation, type ProcessDefinition } from '@dealwright/shared';
import type { Command, CommandTools } from './command.ts';
import { sameJson } from './edit.ts';
import { emptyHistory, type History, type HistoryEntry, remember } from './history.ts';

/** A definition being drawn, with what can be undone. Immutable; each step gives a new one. */
export interface ProcessDocument {
  readonly definition: ProcessDefinition;
  readonly history: History;
}

/** Opens a definition for drawing. */
export function openDocument(definition: ProcessDefinition): ProcessDocument {
  return { definition, history: emptyHistory };
}

/** What a step gives: the new document with the entry it wrote, or the same document when there was nothing to do. */
export interface Step {
  readonly document: ProcessDocument;
  readonly entry: HistoryEntry | null;
}

/** A command with what it is given, and the moment. */
export interface Issue<Args> {
  readonly command: Command<Args>;
  readonly args: Args;
  readonly tools: CommandTools;
  readonly at: number;
}

/** Carries a command out. A patch that changes nothing or cannot be applied leaves no trace. */
export function issue<Args>(document: ProcessDocument, { command, args, tools, at }: Issue<Args>): Step {
  const { definition } = document;
  const forward = command.patch(definition, args, tools);
  const words = command.announce(definition, args, tools);
  const merges = command.merges?.(args);
  return take(document, { command: command.id, words, forward, at, merges: merges ?? null });
}

function take(document: ProcessDocument, made: Omit<HistoryEntry, 'backward'>): Step {
  const applied = applyPatch(document.definition, made.forward);
  const inverse = invertPatch(document.definition, made.forward);
  if (!applied.ok || !inverse.ok || sameJson(applied.document, document.definition)) return { document, entry: null };
  const entry: HistoryEntry = { ...made, backward: inverse.patch };
  return { document: { definition: applied.document, history: remember(document.history, entry) }, entry };
}

/** Takes the last step back. */
export function undo(document: ProcessDocument): Step {
  const entry = document.history.past.at(-1);
  if (entry === undefined) return { document, entry: null };
  const { past, future } = document.history;
  return replay(document, {
    entry,
    patch: entry.backward,
    history: { past: past.slice(0, -1), future: [...future, entry] },
  });
}

/** Does the last step that was taken back again. */
export function redo(document: ProcessDocument): Step {
  const entry = document.history.future.at(-1);
  if (entry === undefined) return { document, entry: null };
  const { past, future } = document.history;
  return replay(document, {
    entry,
    patch: entry.forward,
    history: { past: [...past, entry], future: future.slice(0, -1) },
  });
}

interface Replay {
  readonly entry: HistoryEntry;
  readonly patch: readonly PatchOperation[];
  readonly history: History;
}

function replay(document: ProcessDocument, { entry, patch, history }: Replay): Step {
  const applied = applyPatch(document.definition, patch);
  if (!applied.ok) return { document, entry: null };
  return { document: { definition: applied.document, history }, entry };
}
