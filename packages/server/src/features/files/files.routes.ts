import { AppError, normalText, translate } from '@dealwright/shared';
import { defineRoute, getFileFacts } from '@dealwright/shared/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { createTurns } from '../../fairness/turns.ts';
import type { Caller } from '../../http/caller.ts';
import {
  type HandlerInput,
  implement,
  implementRaw,
  implementUpload,
  type RouteImplementation,
} from '../../http/implement.ts';
import { maySeeFile, viewerOf } from '../deals/deals.read-model.ts';
import { fileKind } from './file-kind.ts';
import { addFile, findFile, oneAfterTheOther, usedBytes } from './files.store.ts';
import { fileTexts } from './texts.ts';

/** Characters of a name; its end is kept, since the kind stands there. */
const longestName = 120;
const megabyte = 1024 * 1024;
const largestFile = 25 * megabyte;
const quota = 5 * 1024 * megabyte;

/** Files lie in memory while they are looked at: of one person a few at once, the others wait unread. */
const uploads = createTurns({ most: 3, patienceMs: 50_000 });

const FileParams = Type.Object({ file: Type.String({ pattern: '^[A-Za-z0-9_.-]{1,80}$' }) });
/** Takes one file; its handle is what a field holds. */
export const uploadFile = defineRoute({
  id: 'files.upload',
  method: 'POST',
  path: '/api/files',
  summary: 'Upload a file',
  permission: 'deal.read',
  answer: Type.Object({ id: Type.String(), name: Type.String(), size: Type.Integer(), type: Type.String() }),
});
/** The bytes, always as a download. */
export const getFileContent = defineRoute({
  id: 'files.content',
  method: 'GET',
  path: '/api/files/{file}/content',
  summary: 'Download a file',
  permission: 'deal.read',
  params: FileParams,
  answer: Type.Unknown({ description: 'The bytes of the file' }),
});

/** Files of deals. */
export const fileRoutes: readonly RouteImplementation[] = [
  implementUpload(uploadFile, (input) =>
    uploads.take(`${input.caller.tenant} ${input.caller.person}`, () => takeUpload(input)),
  ),
  implement(getFileFacts, ({ params, caller, transact }) =>
    transact(async (tx) => {
      const file = await requireFile(tx, caller, params.file);
      return {
        id: file.id,
        name: file.name,
        size: file.size,
        type: file.type,
        uploadedAt: file.uploaded_at.toISOString(),
      };
    }),
  ),
  implementRaw(getFileContent, async ({ params, caller, services, reply, transact }) => {
    const file = await transact((tx) => requireFile(tx, caller, params.file));
    return asDownload(reply, file).send(services.files.read(caller.tenant, file.content_hash));
  }),
];

async function takeUpload({ caller, services, request, transact }: HandlerInput<typeof uploadFile>) {
  const sent = await readSent(request, caller);
  const kind = await fileKind(sent.name, sent.content);
  if ('refused' in kind) throw refusal(kind.refused, caller, { extension: kind.extension });
  const { tenant, person: by } = caller;
  const size = sent.content.length;
  await transact((tx) => refuseOverflow(tx, caller, size));
  const hash = await services.files.keep(tenant, sent.content);
  return transact(async (tx) => {
    // Counted again now that nobody else is counting: others may have used the room meanwhile.
    await oneAfterTheOther(tx);
    await refuseOverflow(tx, caller, size);
    return addFile(tx, { name: sent.name, size, type: kind.type, hash, by });
  });
}

async function refuseOverflow(tx: TenantTransaction, caller: Caller, size: number): Promise<void> {
  if (size > quota - (await usedBytes(tx))) throw refusal('file.quota', caller, { limit: '5 GB' });
}

/** A file that the caller may read; any other is not found, as if it never was. */
async function requireFile(tx: TenantTransaction, caller: Caller, id: string) {
  const file = await findFile(tx, id);
  if (file === undefined || !(await maySeeFile(tx, await viewerOf(tx, caller), file))) throw new AppError('not-found');
  return file;
}

/** Whatever a file holds, a browser stores it and runs nothing of it. */
function asDownload(reply: FastifyReply, file: { readonly name: string; readonly size: number }): FastifyReply {
  return reply
    .type('application/octet-stream')
    .header('content-length', file.size)
    .header('content-disposition', `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store');
}

async function readSent(
  request: FastifyRequest,
  caller: Caller,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const sent = await request.file({ limits: { files: 1, fields: 4, parts: 5, fileSize: largestFile } });
  if (sent === undefined) throw refusal('file.absent', caller, {});
  const content = await sent.toBuffer();
  return { name: cleanName(sent.filename), content };
}

/** The last part of a path without signs that no name needs. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = normalText(last, 'NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return Array.from(clean).slice(-longestName).join('') || 'file';
}

function refusal(key: keyof typeof fileTexts, caller: Caller, params: Readonly<Record<string, string>>): AppError {
  return new AppError('file.refused', { params: { reason: translate(fileTexts, key, params, caller.locale) } });
}
