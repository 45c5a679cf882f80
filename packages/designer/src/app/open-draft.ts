import { callRoute } from '@dealwright/runtime/client';
import type { ProcessDefinition } from '@dealwright/shared';
import { getDraft, type RouteAnswer } from '@dealwright/shared/api';
import { sameJson } from '../document/edit.ts';
import { phrase } from '../document/phrase.ts';
import { useDocument } from '../document/use-document.ts';
import { dropCopy, readCopy } from './local-copy.ts';

/** A draft as the server answers it. */
export type Draft = RouteAnswer<typeof getDraft>;

/** Reads the draft of a process and opens it. Unsaved work of this browser is taken up when it was based on this very draft. */
export async function openDraft(process: string, signal?: AbortSignal): Promise<Draft> {
  const draft = await callRoute(getDraft, { params: { process }, ...(signal === undefined ? {} : { signal }) });
  showDraft(draft);
  return draft;
}

/** Puts a draft of the server on the boards. */
export function showDraft(draft: Draft) {
  const definition = draft.definition as ProcessDefinition;
  const { open, setSave, say, setLocale, locale } = useDocument.getState();
  const copy = readCopy(draft.process);
  const same = copy === null || sameJson(copy.definition, definition);
  const opened = copy !== null && !same && copy.revision === draft.revision ? copy.definition : definition;
  open({ process: draft.process, definition: opened, revision: draft.revision, savedAt: draft.savedAt });
  if (!definition.locales.includes(locale)) setLocale(definition.defaultLocale);
  if (same) return dropCopy(draft.process);
  if (opened === definition) return setSave({ kind: 'conflict', by: draft.savedBy.name, revision: draft.revision });
  setSave({ kind: 'unsaved' });
  say(phrase('app.restored'));
}
