import { Type } from 'typebox';
import {
  CountPart,
  DefinitionPart,
  DonePart,
  HashPart,
  IdPart,
  InstantPart,
  LocalePart,
  ProblemPart,
  ProcessKeyPart,
} from './parts.ts';
import { defineRoute } from './route.ts';

const ProcessParams = Type.Object({ process: ProcessKeyPart });
const VersionParams = Type.Object({ process: ProcessKeyPart, version: CountPart });
const Person = Type.Object({ id: IdPart, name: Type.String() });
const ProcessRow = Type.Object(
  {
    key: ProcessKeyPart,
    title: Type.Record(LocalePart, Type.String()),
    stableVersion: Type.Union([Type.Integer(), Type.Null()]),
    grayVersion: Type.Union([Type.Integer(), Type.Null()]),
    grayPercent: Type.Union([Type.Number(), Type.Null()]),
    draftChanged: Type.Boolean(),
    openDeals: Type.Integer(),
    updatedAt: InstantPart,
    updatedBy: Person,
  },
  { additionalProperties: false },
);

/** A version in the list of versions. */
export const VersionPart = Type.Object(
  {
    version: Type.Integer(),
    hash: HashPart,
    behaviourHash: HashPart,
    note: Type.String(),
    publishedAt: InstantPart,
    publishedBy: Person,
  },
  { additionalProperties: false },
);
/** The mutable working copy. `revision` guards against silent overwriting. */
export const DraftPart = Type.Object(
  {
    process: ProcessKeyPart,
    revision: Type.Integer(),
    definition: DefinitionPart,
    /** The version that was made of it last; its hash tells whether the draft still says the same. */
    basedOn: Type.Union([
      Type.Object({ version: Type.Integer(), hash: HashPart }, { additionalProperties: false }),
      Type.Null(),
    ]),
    savedAt: InstantPart,
    savedBy: Person,
  },
  { additionalProperties: false },
);

/** All processes of the organization that I may see. */
export const listProcesses = defineRoute({
  id: 'processes.list',
  method: 'GET',
  path: '/api/processes',
  summary: 'Processes',
  permission: 'process.read',
  answer: Type.Object({ items: Type.Array(ProcessRow) }),
});
/** What drafts may name beside themselves: the connections and processes of the organization. */
export const getSurroundings = defineRoute({
  id: 'surroundings.get',
  method: 'GET',
  path: '/api/surroundings',
  summary: 'What definitions may name',
  permission: 'process.draw',
  answer: Type.Object(
    {
      connections: Type.Array(
        Type.Object({
          name: Type.String({ description: 'The name that flows call it by.' }),
          open: Type.Boolean({ description: 'Whether calls are sent.' }),
        }),
      ),
      processes: Type.Array(
        Type.Object({
          key: ProcessKeyPart,
          title: Type.Record(LocalePart, Type.String()),
          released: Type.Boolean({ description: 'Whether deals of it can be started.' }),
        }),
      ),
    },
    { additionalProperties: false },
  ),
});
/** A new process from a template or from a definition of one's own; its draft is written. */
export const createProcess = defineRoute({
  id: 'processes.create',
  method: 'POST',
  path: '/api/processes',
  summary: 'Start a process',
  permission: 'process.draw',
  body: Type.Object(
    {
      key: Type.Optional(ProcessKeyPart),
      template: Type.Optional(Type.String({ maxLength: 80 })),
      definition: Type.Optional(DefinitionPart),
      title: Type.Optional(Type.String({ maxLength: 200 })),
    },
    { additionalProperties: false },
  ),
  answer: DraftPart,
});
/** The draft. */
export const getDraft = defineRoute({
  id: 'drafts.get',
  method: 'GET',
  path: '/api/processes/{process}/draft',
  summary: 'The draft',
  permission: 'process.draw',
  params: ProcessParams,
  answer: DraftPart,
});
/** Saves the draft; 409 draft.conflict when `revision` is not the stored one. Errors in it do not hinder saving, hostile content does. */
export const putDraft = defineRoute({
  id: 'drafts.put',
  method: 'PUT',
  path: '/api/processes/{process}/draft',
  summary: 'Save the draft',
  permission: 'process.draw',
  params: ProcessParams,
  body: Type.Object({ revision: CountPart, definition: DefinitionPart }, { additionalProperties: false }),
  answer: DraftPart,
});
/** All problems of the draft, with today's organization. */
export const checkDraft = defineRoute({
  id: 'drafts.check',
  method: 'POST',
  path: '/api/processes/{process}/check',
  summary: 'Check the draft',
  permission: 'process.draw',
  params: ProcessParams,
  answer: Type.Object({ hash: HashPart, problems: Type.Array(ProblemPart) }),
});
/** One change between two definitions in business words. */
export const ChangePart = Type.Object(
  {
    code: Type.String(),
    pointer: Type.String(),
    weight: Type.Union([Type.Literal('safe'), Type.Literal('mapping'), Type.Literal('breaking')]),
    params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
    before: Type.Optional(Type.Unknown()),
    after: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);
/** Differences of the draft to the newest version (all, when there is none). */
export const diffDraft = defineRoute({
  id: 'drafts.diff',
  method: 'GET',
  path: '/api/processes/{process}/diff',
  summary: 'Draft against newest version',
  permission: 'process.draw',
  params: ProcessParams,
  answer: Type.Object({ from: Type.Union([Type.Integer(), Type.Null()]), changes: Type.Array(ChangePart) }),
});
/** Makes the draft an immutable version. Refused with its errors. */
export const publishVersion = defineRoute({
  id: 'versions.publish',
  method: 'POST',
  path: '/api/processes/{process}/versions',
  summary: 'Publish a version',
  permission: 'process.publish',
  params: ProcessParams,
  body: Type.Object(
    { revision: CountPart, note: Type.String({ minLength: 1, maxLength: 2000 }) },
    { additionalProperties: false },
  ),
  answer: VersionPart,
});
/** Versions, newest first. */
export const listVersions = defineRoute({
  id: 'versions.list',
  method: 'GET',
  path: '/api/processes/{process}/versions',
  summary: 'Versions',
  permission: 'process.read',
  params: ProcessParams,
  answer: Type.Object({ items: Type.Array(VersionPart) }),
});
/** One version's definition. */
export const getVersion = defineRoute({
  id: 'versions.get',
  method: 'GET',
  path: '/api/processes/{process}/versions/{version}',
  summary: 'One version',
  permission: 'process.read',
  params: VersionParams,
  answer: Type.Object({ version: VersionPart, definition: DefinitionPart }),
});
/** TypeScript types for integrators. */
export const getVersionTypes = defineRoute({
  id: 'versions.types',
  method: 'GET',
  path: '/api/processes/{process}/versions/{version}/types',
  summary: 'TypeScript types of a version',
  permission: 'process.read',
  params: VersionParams,
  answer: Type.Object({ types: Type.String() }),
});
/** JSON Schema 2020-12 of each form. */
export const getVersionSchemas = defineRoute({
  id: 'versions.schemas',
  method: 'GET',
  path: '/api/processes/{process}/versions/{version}/schemas',
  summary: 'JSON Schemas of the forms',
  permission: 'process.read',
  params: VersionParams,
  answer: Type.Object({ forms: Type.Record(Type.String(), Type.Unknown()) }),
});

/** Public link of a form. */
export const LinkPart = Type.Object(
  {
    link: IdPart,
    process: ProcessKeyPart,
    form: IdPart,
    region: IdPart,
    url: Type.String(),
    open: Type.Boolean(),
    createdAt: InstantPart,
  },
  { additionalProperties: false },
);
/** Public links of a process. */
export const listLinks = defineRoute({
  id: 'links.list',
  method: 'GET',
  path: '/api/processes/{process}/links',
  summary: 'Public links',
  permission: 'process.read',
  params: ProcessParams,
  answer: Type.Object({ items: Type.Array(LinkPart) }),
});
/** A new public link for a form with use "public". */
export const createLink = defineRoute({
  id: 'links.create',
  method: 'POST',
  path: '/api/processes/{process}/links',
  summary: 'Make a public link',
  permission: 'process.release',
  params: ProcessParams,
  body: Type.Object({ form: IdPart, region: IdPart }, { additionalProperties: false }),
  answer: LinkPart,
});
/** Opens or closes a link. */
export const putLink = defineRoute({
  id: 'links.put',
  method: 'PUT',
  path: '/api/links/{link}',
  summary: 'Open or close a public link',
  permission: 'process.release',
  params: Type.Object({ link: IdPart }),
  body: Type.Object({ open: Type.Boolean() }, { additionalProperties: false }),
  answer: DonePart,
});

/** A template of the library. */
export const TemplatePart = Type.Object(
  {
    name: Type.String(),
    module: Type.String(),
    title: Type.Record(LocalePart, Type.String()),
    summary: Type.Record(LocalePart, Type.String()),
    locales: Type.Array(LocalePart),
    stages: Type.Integer(),
    fields: Type.Integer(),
    flows: Type.Integer(),
    scenarios: Type.Integer(),
    hash: HashPart,
    definition: DefinitionPart,
  },
  { additionalProperties: false },
);
/** The template library. */
export const listTemplates = defineRoute({
  id: 'templates.list',
  method: 'GET',
  path: '/api/templates',
  summary: 'Template library',
  permission: 'template.read',
  answer: Type.Object({ items: Type.Array(TemplatePart) }),
});
