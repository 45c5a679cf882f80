import { AppError, contentHash, type ProcessDefinition, type ProductLocale } from '@dealwright/shared';
import type { DraftPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { admitDefinition } from './definition-guard.ts';
import { titleByLocale } from './definition-words.ts';
import { readDraft, type StoredDraft, updateDraft } from './drafts.store.ts';
import { touchProcess } from './processes.store.ts';

/** A draft as the API answers it. */
export type Draft = Static<typeof DraftPart>;

/** The draft of a process, or not found. */
export async function getDraftOf(tx: TenantTransaction, process: string): Promise<Draft> {
  return draftAnswer(await requireDraft(tx, process, false));
}

/** A stored draft; `lock` when the caller is going to publish it. */
export async function requireDraft(tx: TenantTransaction, process: string, lock: boolean): Promise<StoredDraft> {
  const draft = await readDraft(tx, process, lock);
  if (draft === undefined) throw new AppError('not-found');
  return draft;
}

/** A save of a draft. */
export interface DraftSave {
  readonly process: string;
  readonly revision: number;
  readonly definition: unknown;
  readonly person: string;
  readonly locale: ProductLocale;
}

/** Saves the draft when nobody saved it since `revision`; tells who did otherwise. */
export async function saveDraft(tx: TenantTransaction, save: DraftSave): Promise<Draft> {
  const { process, person } = save;
  await requireDraft(tx, process, false);
  const definition = admitDefinition(save.definition, save.locale);
  refuseOtherKey(definition, process);
  const write = { process, person, document: JSON.stringify(definition), hash: contentHash(definition) };
  if (!(await updateDraft(tx, save.revision, write))) throw conflictWith(await requireDraft(tx, process, false));
  await touchProcess(tx, { key: process, title: titleByLocale(definition), person });
  await tx.notify({ kind: 'draft', process, revision: save.revision + 1, person });
  return draftAnswer(await requireDraft(tx, process, false));
}

/** Says who saved the draft meanwhile, when, and at which revision it is. */
export function conflictWith(draft: StoredDraft): AppError {
  return new AppError('draft.conflict', {
    params: { name: draft.name },
    facts: { revision: draft.revision, by: { id: draft.saved_by, name: draft.name }, at: draft.saved_at.toISOString() },
  });
}

/** The definition inside a stored draft. */
export function definitionOf(draft: StoredDraft): ProcessDefinition {
  return JSON.parse(draft.document) as ProcessDefinition;
}

function refuseOtherKey(definition: ProcessDefinition, process: string): void {
  if (definition.key === process) return;
  throw new AppError('definition.refused', {
    details: [{ pointer: '/key', code: 'key.other', message: process, params: { key: process } }],
  });
}

function draftAnswer(draft: StoredDraft): Draft {
  return {
    process: draft.process,
    revision: draft.revision,
    definition: definitionOf(draft),
    basedOn:
      draft.based_on === null || draft.based_on_hash === null
        ? null
        : { version: draft.based_on, hash: draft.based_on_hash },
    savedAt: draft.saved_at.toISOString(),
    savedBy: { id: draft.saved_by, name: draft.name },
  };
}
