import { AppError, contentHash, type ProcessDefinition, type ProductLocale } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { libraryTemplate } from '../templates/templates.read-model.ts';
import { blankDefinition } from './blank-definition.ts';
import { admitDefinition } from './definition-guard.ts';
import { renamed, titleByLocale } from './definition-words.ts';
import { type Draft, getDraftOf } from './drafts.service.ts';
import { insertDraft } from './drafts.store.ts';
import { insertProcess } from './processes.store.ts';

/** What a new process is made from; all parts may be left out. */
export interface ProcessSeed {
  readonly key: string | null;
  readonly title: string | null;
  readonly template: string | null;
  readonly definition: unknown;
  readonly person: string;
  readonly locale: ProductLocale;
}

/** Makes a process with its draft: from a template, from a definition, or blank. */
export async function createProcessFrom(tx: TenantTransaction, seed: ProcessSeed): Promise<Draft> {
  const source = sourceOf(seed);
  const key = await claimKey(tx, seed, source);
  const definition = renamed(source, key, seed.title);
  await insertDraft(tx, {
    process: key,
    document: JSON.stringify(definition),
    hash: contentHash(definition),
    person: seed.person,
  });
  await tx.audit('process.created', `process:${key}`, { template: seed.template });
  return getDraftOf(tx, key);
}

function sourceOf(seed: ProcessSeed): ProcessDefinition {
  if (seed.template !== null) return libraryTemplate(seed.template).definition;
  if (seed.definition !== undefined && seed.definition !== null) return admitDefinition(seed.definition, seed.locale);
  return blankDefinition(seed.key ?? 'process', seed.title);
}

/** Takes the wished key, or the first free one near it when nobody wished for one. */
async function claimKey(tx: TenantTransaction, seed: ProcessSeed, source: ProcessDefinition): Promise<string> {
  const wished = seed.key ?? source.key;
  const tries = seed.key === null ? 100 : 1;
  const title = titleByLocale(renamed(source, wished, seed.title));
  for (let number = 1; number <= tries; number += 1) {
    const key = number === 1 ? wished : `${wished.slice(0, 58)}-${number}`;
    if (await insertProcess(tx, { key, title, template: seed.template, person: seed.person })) return key;
  }
  throw new AppError('request.invalid', {
    params: { count: 1 },
    details: [{ pointer: '/key', code: 'key.taken', message: wished, params: { key: wished } }],
  });
}
