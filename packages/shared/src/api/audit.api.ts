import { Type } from 'typebox';
import { IdPart, InstantPart, PageQuery, pageOf } from './parts.ts';
import { defineRoute } from './route.ts';

/** Who did what to what, newest first. */
export const listAudit = defineRoute({
  id: 'audit.list',
  method: 'GET',
  path: '/api/audit',
  summary: 'Audit trail',
  permission: 'audit.read',
  query: Type.Object({ subject: Type.Optional(Type.String({ maxLength: 120 })), ...PageQuery }),
  answer: pageOf(
    Type.Object(
      {
        id: IdPart,
        at: InstantPart,
        by: Type.String(),
        action: Type.String(),
        subject: Type.String(),
        facts: Type.Unknown(),
      },
      { additionalProperties: false },
    ),
  ),
});
/** Facts of a stored file. Upload: multipart POST /api/files; download: GET /api/files/{file}/content. */
export const getFileFacts = defineRoute({
  id: 'files.get',
  method: 'GET',
  path: '/api/files/{file}',
  summary: 'Facts of a file',
  permission: 'deal.read',
  params: Type.Object({ file: IdPart }),
  answer: Type.Object(
    { id: IdPart, name: Type.String(), size: Type.Integer(), type: Type.String(), uploadedAt: InstantPart },
    { additionalProperties: false },
  ),
});
