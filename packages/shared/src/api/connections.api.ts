import { Type } from 'typebox';
import { DonePart, InstantPart } from './parts.ts';
import { defineRoute } from './route.ts';

const NamePart = Type.String({ pattern: '^[a-z][a-z0-9-]{0,40}$', description: 'The name that flows call it by.' });
const AddressPart = Type.String({
  minLength: 8,
  maxLength: 2000,
  pattern: '^https?://',
  description: 'Where calls are sent; https, unless the operator lets another origin through.',
});
/** Values by key or id of their field; each is checked against it. */
const NamedValuesPart = Type.Record(Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$' }), Type.Unknown(), {
  maxProperties: 100,
});
const ConnectionParams = Type.Object({ connection: NamePart });

/** A system that flows may call. Its secret is told once and never again. */
export const ConnectionPart = Type.Object({
  name: NamePart,
  address: AddressPart,
  open: Type.Boolean({ description: 'Whether calls are sent.' }),
  createdAt: InstantPart,
});
/** All connections of the organization. */
export const listConnections = defineRoute({
  id: 'connections.list',
  method: 'GET',
  path: '/api/connections',
  summary: 'Connections',
  permission: 'connection.administer',
  answer: Type.Object({ items: Type.Array(ConnectionPart) }),
});
/** Makes a connection. Calls are signed by Standard Webhooks with the secret of this answer. */
export const createConnection = defineRoute({
  id: 'connections.create',
  method: 'POST',
  path: '/api/connections',
  summary: 'Make a connection',
  permission: 'connection.administer',
  secret: true,
  body: Type.Object({ name: NamePart, address: AddressPart }, { additionalProperties: false }),
  answer: Type.Object({ connection: ConnectionPart, secret: Type.String() }),
});
/** Changes where calls are sent, or stops them. */
export const putConnection = defineRoute({
  id: 'connections.put',
  method: 'PUT',
  path: '/api/connections/{connection}',
  summary: 'Change a connection',
  permission: 'connection.administer',
  params: ConnectionParams,
  body: Type.Object({ address: AddressPart, open: Type.Boolean() }, { additionalProperties: false }),
  answer: ConnectionPart,
});
/** Takes a connection away; calls that name it fail. */
export const deleteConnection = defineRoute({
  id: 'connections.delete',
  method: 'DELETE',
  path: '/api/connections/{connection}',
  summary: 'Take a connection away',
  permission: 'connection.administer',
  params: ConnectionParams,
  answer: DonePart,
});
/** Sends a signed message that asks for nothing, to see whether the system answers; also while the connection is closed. */
export const testConnection = defineRoute({
  id: 'connections.test',
  method: 'POST',
  path: '/api/connections/{connection}/test',
  summary: 'Try a connection',
  permission: 'connection.administer',
  params: ConnectionParams,
  answer: Type.Object(
    {
      ok: Type.Boolean(),
      status: Type.Union([Type.Integer(), Type.Null()], { description: 'HTTP status of a good answer.' }),
      reason: Type.Union([Type.String(), Type.Null()], { description: 'Why not, in the caller’s language.' }),
    },
    { additionalProperties: false },
  ),
});
/** The answer of a system that was called and is waited for; the address of it stood in the call. Fields by key or id. */
export const answerCall = defineRoute({
  id: 'public.answer',
  method: 'POST',
  path: '/api/public/answers/{token}',
  summary: 'Answer a call',
  permission: 'public',
  params: Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,600}\\.[A-Za-z0-9_-]{43}$' }) }),
  body: Type.Object(
    {
      values: Type.Optional(NamedValuesPart),
      failed: Type.Optional(Type.Boolean({ description: 'It could not be done; the flow stops and says so.' })),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object({ state: Type.Literal('done') }, { additionalProperties: false }),
});
