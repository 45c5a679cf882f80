import { callRoute } from '@dealwright/runtime/client';
import type { ProcessDefinition } from '@dealwright/shared';
import { getDraft, getMe, type RouteAnswer } from '@dealwright/shared/api';
import { sameJson } from '../document/edit.ts';
import { phrase } from '../document/phrase.ts';
import { useDocument } from '../document/use-document.ts';
import { dropCopy, readCopy } from './local-copy.ts';

/** A draft as the server answers it. */
export type Draft = RouteAnswer<typeof getDraft>;

/** Reads the draft of a process and opens it. One's own unsaved work in this browser is taken up when it was based on this very draft. */
export async function openDraft(process: string, signal?: AbortSignal): Promise<Draft> {
  const stop = signal === undefined ? {} : { signal };
  const [draft, me] = await Promise.all([
    callRoute(getDraft, { params: { process }, ...stop }),
    callRoute(getMe, stop),
  ]);
  showDraft(draft, `${me.organization.id}.${me.person.id}`);
  return draft;
}

/** Puts a draft of the server on the boards of somebody. */
export function showDraft(draft: Draft, owner: string) {
  const definition = draft.definition as ProcessDefinition;
  const { open, setSave, say, setLocale, locale } = useDocument.getState();
  const copy = readCopy({ owner, process: draft.process });
  const same = copy === null || sameJson(copy.definition, definition);
  const opened = copy !== null && !same && copy.revision === draft.revision ? copy.definition : definition;
  open({ owner, process: draft.process, definition: opened, revision: draft.revision, savedAt: draft.savedAt });
  if (!definition.locales.includes(locale)) setLocale(definition.defaultLocale);
  if (same) return dropCopy({ owner, process: draft.process });
  if (opened === definition) return setSave({ kind: 'conflict', by: draft.savedBy.name, revision: draft.revision });
  setSave({ kind: 'unsaved' });
  say(phrase('app.restored'));
}
