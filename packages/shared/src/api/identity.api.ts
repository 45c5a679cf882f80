import { Type } from 'typebox';
import { DonePart, IdPart, InstantPart, LocalePart, PersonPart } from './parts.ts';
import { defineRoute } from './route.ts';

/** Who am I, what may I do. Sign-in itself lives under /api/auth (better-auth). */
export const getMe = defineRoute({
  id: 'identity.me',
  method: 'GET',
  path: '/api/me',
  summary: 'The signed-in person',
  permission: 'signed-in',
  answer: Type.Object(
    {
      person: PersonPart,
      email: Type.String(),
      locale: LocalePart,
      organization: Type.Object({ id: IdPart, name: Type.String() }),
      permissions: Type.Array(Type.String()),
      unread: Type.Integer(),
      openTasks: Type.Integer(),
    },
    { additionalProperties: false },
  ),
});
/** Language of the interface and of messages to me. */
export const putMyLocale = defineRoute({
  id: 'identity.locale',
  method: 'PUT',
  path: '/api/me/locale',
  summary: 'Choose my language',
  permission: 'signed-in',
  body: Type.Object(
    { locale: Type.Union([Type.Literal('en'), Type.Literal('zh-CN')]) },
    { additionalProperties: false },
  ),
  answer: DonePart,
});
const ApiKeyPart = Type.Object(
  {
    id: IdPart,
    name: Type.String(),
    prefix: Type.String(),
    createdAt: InstantPart,
    lastUsedAt: Type.Union([InstantPart, Type.Null()]),
  },
  { additionalProperties: false },
);
/** Keys of mine, without the secrets. */
export const listApiKeys = defineRoute({
  id: 'identity.api-keys',
  method: 'GET',
  path: '/api/api-keys',
  summary: 'My API keys',
  permission: 'signed-in',
  answer: Type.Object({ items: Type.Array(ApiKeyPart) }),
});
/** A new key; the secret is shown this once. It may do what its owner may. */
export const createApiKey = defineRoute({
  id: 'identity.api-key-create',
  method: 'POST',
  path: '/api/api-keys',
  summary: 'Make an API key',
  permission: 'signed-in',
  secret: true,
  body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 80 }) }, { additionalProperties: false }),
  answer: Type.Object({ key: ApiKeyPart, secret: Type.String() }, { additionalProperties: false }),
});
/** Ends a key at once. */
export const deleteApiKey = defineRoute({
  id: 'identity.api-key-delete',
  method: 'DELETE',
  path: '/api/api-keys/{key}',
  summary: 'End an API key',
  permission: 'signed-in',
  params: Type.Object({ key: IdPart }),
  answer: DonePart,
});
const SpansPart = Type.Array(Type.Object({ from: Type.String(), to: Type.String() }, { additionalProperties: false }));
/** When people of a region work; see work-calendar.schema.json. */
export const CalendarPart = Type.Object(
  {
    id: Type.String(),
    region: IdPart,
    version: Type.Integer(),
    timeZone: Type.String(),
    week: Type.Object({
      mon: SpansPart,
      tue: SpansPart,
      wed: SpansPart,
      thu: SpansPart,
      fri: SpansPart,
      sat: SpansPart,
      sun: SpansPart,
    }),
    days: Type.Record(Type.String(), SpansPart),
    years: Type.Array(Type.Integer()),
  },
  { additionalProperties: false },
);
/** Gives a region a working calendar, as its next version. Deadlines that run keep their instants until they are counted anew. */
export const importCalendar = defineRoute({
  id: 'organization.calendar-import',
  method: 'POST',
  path: '/api/organization/calendars',
  summary: 'Import a working calendar',
  permission: 'calendar.import',
  body: Type.Object(
    {
      calendar: Type.Unknown({
        description: 'A calendar as work-calendar.schema.json says; its version is given by the server.',
      }),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object(
    { region: IdPart, version: Type.Integer(), changed: Type.Boolean() },
    { additionalProperties: false },
  ),
});
/** Who leads a place; left out where nobody does. */
const head = Type.Optional(IdPart);
/** The team that a team is a part of; left out where it is none. */
const parent = Type.Optional(IdPart);
/** People, teams, regions, roles, groups and working calendars of my organization. */
export const getOrganization = defineRoute({
  id: 'organization.get',
  method: 'GET',
  path: '/api/organization',
  summary: 'My organization',
  permission: 'organization.read',
  answer: Type.Object(
    {
      id: IdPart,
      name: Type.String(),
      people: Type.Array(PersonPart),
      regions: Type.Array(Type.Object({ id: IdPart, name: Type.String(), timeZone: Type.String(), head })),
      teams: Type.Array(Type.Object({ id: IdPart, name: Type.String(), region: IdPart, head, parent })),
      roles: Type.Array(
        Type.Object({ key: Type.String(), label: Type.Object({ en: Type.String(), 'zh-CN': Type.String() }) }),
      ),
      slots: Type.Record(Type.String(), Type.Array(Type.String()), {
        description:
          'Role slots of processes, with the roles that fill them; a slot that is not listed means the role of its name.',
      }),
      administrators: Type.Array(IdPart),
      calendars: Type.Array(CalendarPart),
      groups: Type.Array(Type.Object({ id: IdPart, name: Type.String(), people: Type.Array(IdPart) })),
    },
    { additionalProperties: false },
  ),
});
