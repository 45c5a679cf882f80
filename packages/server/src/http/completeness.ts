import { AppError } from '@dealwright/shared';
import type { FastifyInstance } from 'fastify';
import type { RouteImplementation } from './implement.ts';
import { publicRoutes } from './public-routes.ts';

/** Refuses to start a server that has a door without a guard: a route without permission, a public one that nobody reviewed, two for one address. */
export function refuseIncomplete(app: FastifyInstance, routes: readonly RouteImplementation[]): void {
  const seen = new Set<string>();
  for (const { contract, permission } of routes) {
    const address = `${contract.method} ${contract.path}`;
    if (seen.has(address) || seen.has(contract.id)) throw incomplete(`${address} is there twice`);
    seen.add(address).add(contract.id);
    if (!permission) throw incomplete(`${address} has no permission`);
    if (permission === 'public' && !publicRoutes.includes(contract.id))
      throw incomplete(`${contract.id} is public but not in the reviewed list`);
  }
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.implementation === undefined && config?.outside === undefined)
      throw incomplete(`${String(method)} ${url} has no contract`);
  });
}

/** Refuses to start while a contract of the interface has no code. */
export function refuseMissing(
  contracts: Readonly<Record<string, unknown>>,
  routes: readonly RouteImplementation[],
): void {
  const fulfilled = new Set(routes.map(({ contract }) => contract.id));
  const missing = Object.values(contracts)
    .filter(isContract)
    .filter(({ id }) => !fulfilled.has(id));
  if (missing.length > 0) throw incomplete(`no code for ${missing.map(({ id }) => id).join(', ')}`);
}

function isContract(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'permission' in value && 'answer' in value && 'id' in value;
}

function incomplete(reason: string): AppError {
  return new AppError('server.incomplete', { params: { reason } });
}
