import {
  checkDraft,
  createLink,
  createProcess,
  diffDraft,
  getDraft,
  getSurroundings,
  getVersion,
  getVersionSchemas,
  getVersionTypes,
  listLinks,
  listProcesses,
  listVersions,
  publishVersion,
  putDraft,
  putLink,
} from '@dealwright/shared/api';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { getDraftOf, saveDraft } from './drafts.service.ts';
import { linksOf, makeLink, openOrCloseLink } from './links.service.ts';
import { processList } from './process-list.ts';
import { createProcessFrom } from './processes.service.ts';
import { surroundingsOf } from './surroundings.ts';
import { formSchemas, formTypes } from './version-artifacts.ts';
import { checkDraftOf, diffDraftOf, publishDraft, versionDefinition, versionsOf } from './versions.service.ts';

/** Routes of processes and their drafts. */
const draftRoutes: readonly RouteImplementation[] = [
  implement(listProcesses, ({ transact }) => transact(async (tx) => ({ items: await processList(tx) }))),
  implement(getSurroundings, ({ transact }) =>
    transact(async (tx) => {
      const { connections, processes } = await surroundingsOf(tx);
      return { connections: [...connections], processes: [...processes] };
    }),
  ),
  implement(createProcess, ({ body, caller, transact }) =>
    transact((tx) =>
      createProcessFrom(tx, {
        key: body.key ?? null,
        title: body.title ?? null,
        template: body.template ?? null,
        definition: body.definition,
        person: caller.person,
        locale: caller.locale,
      }),
    ),
  ),
  implement(getDraft, ({ params, transact }) => transact((tx) => getDraftOf(tx, params.process))),
  implement(putDraft, ({ params, body, caller, transact }) =>
    transact((tx) => saveDraft(tx, { ...params, ...body, person: caller.person, locale: caller.locale })),
  ),
  implement(checkDraft, ({ params, caller, transact }) =>
    transact((tx) => checkDraftOf(tx, { ...params, locale: caller.locale })),
  ),
  implement(diffDraft, ({ params, transact }) => transact((tx) => diffDraftOf(tx, params.process))),
];

/** Routes of versions. */
const versionRoutes: readonly RouteImplementation[] = [
  implement(publishVersion, ({ params, body, caller, transact }) =>
    transact((tx) => publishDraft(tx, { ...params, ...body, person: caller.person, locale: caller.locale })),
  ),
  implement(listVersions, ({ params, transact }) =>
    transact(async (tx) => ({ items: await versionsOf(tx, params.process) })),
  ),
  implement(getVersion, ({ params, transact }) =>
    transact((tx) => versionDefinition(tx, params.process, params.version)),
  ),
  implement(getVersionTypes, async ({ params, transact }) => {
    const { definition } = await transact((tx) => versionDefinition(tx, params.process, params.version));
    return { types: await formTypes(definition) };
  }),
  implement(getVersionSchemas, async ({ params, transact }) => {
    const { definition } = await transact((tx) => versionDefinition(tx, params.process, params.version));
    return { forms: formSchemas(definition) };
  }),
];

/** Routes of public links. */
const linkRoutes: readonly RouteImplementation[] = [
  implement(listLinks, ({ params, services, transact }) =>
    transact(async (tx) => ({ items: await linksOf(tx, params.process, services.config.publicUrl) })),
  ),
  implement(createLink, ({ params, body, caller, services, transact }) =>
    transact((tx) => makeLink(tx, { ...params, ...body, person: caller.person, base: services.config.publicUrl })),
  ),
  implement(putLink, ({ params, body, transact }) =>
    transact(async (tx) => {
      await openOrCloseLink(tx, params.link, body.open);
      return { done: true as const };
    }),
  ),
];

/** All routes of this feature. */
export const definitionRoutes: readonly RouteImplementation[] = [...draftRoutes, ...versionRoutes, ...linkRoutes];
