import { callRoute, isApiError } from '@dealwright/runtime/client';
import { isJsonObject, type ProcessDefinition } from '@dealwright/shared';
import { putDraft, type RouteAnswer } from '@dealwright/shared/api';
import type { SaveState } from '../document/use-document.ts';
import { useDocument } from '../document/use-document.ts';
import { dropCopy, keepCopy } from './local-copy.ts';
import { leaveWhenSignedOut } from './query-client.ts';

const pause = 800;
const retryAfter = 5_000;

/**
 * Saves the open draft a moment after each change. One save is under way at a time; what changes meanwhile is saved next.
 * Until the server has it, the work is in the browser's own store. The answer ends it.
 */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  const later = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  };
  const save = async (): Promise<void> => {
    const { process, document, revision, save: state } = useDocument.getState();
    if (process === null || document === null || saving || !isDue(state)) return;
    saving = true;
    const outcome = await saveOnce({ process, definition: document.definition, revision });
    saving = false;
    if (useDocument.getState().process !== process) return;
    settle(outcome, { process, definition: document.definition });
    if (isDue(useDocument.getState().save)) later(useDocument.getState().save.kind === 'offline' ? retryAfter : 0);
  };
  const stop = useDocument.subscribe((now, before) => {
    if (now.process === null || now.document === null || now.process !== before.process) return;
    if (now.document.definition === before.document?.definition || now.save.kind === 'saved') return;
    keepCopy(
      { owner: now.owner, process: now.process },
      { revision: now.revision, definition: now.document.definition },
    );
    if (now.save.kind === 'unsaved') later(pause);
  });
  const online = (): void => later(0);
  const leaving = (event: BeforeUnloadEvent): void => {
    if (isDue(useDocument.getState().save)) event.preventDefault();
  };
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', leaving);
  if (isDue(useDocument.getState().save)) later(pause);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', leaving);
  };
}

function isDue(state: SaveState): boolean {
  return state.kind === 'unsaved' || state.kind === 'offline' || state.kind === 'saving';
}

interface DraftToSave {
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly revision: number;
}

type Outcome = { readonly saved: RouteAnswer<typeof putDraft> } | { readonly failed: SaveState };

async function saveOnce({ process, definition, revision }: DraftToSave): Promise<Outcome> {
  useDocument.getState().setSave({ kind: 'saving' });
  try {
    return { saved: await callRoute(putDraft, { params: { process }, body: { revision, definition } }) };
  } catch (cause) {
    leaveWhenSignedOut(cause);
    return { failed: failureOf(cause) };
  }
}

/** What a failed save means for the person who draws. */
export function failureOf(cause: unknown): SaveState {
  if (!isApiError(cause)) throw cause;
  if (cause.code === 'draft.conflict') return { kind: 'conflict', ...whoSaved(cause.facts) };
  if (cause.status === 0 || cause.status >= 500 || cause.status === 429) return { kind: 'offline' };
  return { kind: 'refused', message: cause.message };
}

function whoSaved(facts: unknown): { readonly by: string; readonly revision: number | null } {
  const known = isJsonObject(facts) ? facts : {};
  const by = isJsonObject(known.by) && typeof known.by.name === 'string' ? known.by.name : '?';
  return { by, revision: typeof known.revision === 'number' ? known.revision : null };
}

function settle(outcome: Outcome, sent: { readonly process: string; readonly definition: ProcessDefinition }) {
  const { setSave, document, owner } = useDocument.getState();
  if ('failed' in outcome) return setSave(outcome.failed);
  const { revision, savedAt } = outcome.saved;
  const isNewest = document?.definition === sent.definition;
  if (isNewest) dropCopy({ owner, process: sent.process });
  setSave(isNewest ? { kind: 'saved', at: savedAt } : { kind: 'unsaved' }, revision);
}
