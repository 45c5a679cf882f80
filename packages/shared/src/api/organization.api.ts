import { Type } from 'typebox';
import { DonePart, IdPart, InstantPart, ProcessKeyPart } from './parts.ts';
import { defineRoute } from './route.ts';

const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(part: T) => Type.Union([part, Type.Null()]);
/** Somebody stands in for somebody else for a time: both see the tasks, the first decision is final (S-25). */
export const ProxyPart = Type.Object(
  {
    id: IdPart,
    principal: IdPart,
    proxy: IdPart,
    from: InstantPart,
    until: InstantPart,
    processes: Nullable(Type.Array(ProcessKeyPart, { description: 'Processes it holds for; null: all.' })),
    madeAt: InstantPart,
    endedAt: Nullable(InstantPart),
  },
  { additionalProperties: false },
);
/** Proxies that run or will run, mine and those in which I stand in; of anybody or everybody for administrators. */
export const listProxies = defineRoute({
  id: 'organization.proxies',
  method: 'GET',
  path: '/api/proxies',
  summary: 'Proxies',
  permission: 'task.decide',
  query: Type.Object({
    person: Type.Optional(
      Type.String({ ...IdPart, description: 'Another person; administrators only. `all`: everybody.' }),
    ),
    ended: Type.Optional(Type.Boolean({ description: 'Those that are over as well.' })),
  }),
  answer: Type.Object({ items: Type.Array(ProxyPart) }, { additionalProperties: false }),
});
/** Names somebody who stands in for me, or for anybody by administrators, from now on at the earliest. `overlaps` is a warning: of two the one made first counts. */
export const addProxy = defineRoute({
  id: 'organization.proxy-add',
  method: 'POST',
  path: '/api/proxies',
  summary: 'Name a proxy',
  permission: 'task.decide',
  body: Type.Object(
    {
      principal: Type.Optional(Type.String({ ...IdPart, description: 'Left out: me.' })),
      proxy: IdPart,
      from: InstantPart,
      until: InstantPart,
      processes: Type.Optional(Type.Array(ProcessKeyPart, { minItems: 1, maxItems: 100, uniqueItems: true })),
    },
    { additionalProperties: false },
  ),
  answer: Type.Object({ proxy: ProxyPart, overlaps: Type.Array(ProxyPart) }, { additionalProperties: false }),
});
/** Ends a proxy at once: by the one he stands in for, by himself, or by an administrator. */
export const endProxy = defineRoute({
  id: 'organization.proxy-end',
  method: 'DELETE',
  path: '/api/proxies/{proxy}',
  summary: 'End a proxy',
  permission: 'task.decide',
  params: Type.Object({ proxy: IdPart }),
  answer: DonePart,
});
