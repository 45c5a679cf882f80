import type { Arena } from './arena.ts';
import type { StepLoad } from './by-http.ts';
import { bodyOf } from './naive-route.ts';

/** How the product is asked for a step. */
export function productRequest(people: Pick<Arena, 'seller' | 'manager'>): StepLoad['requestFor'] {
  return ({ deal }, { by, body }) => ({
    path: `/api/deals/${deal}/commands`,
    headers: { authorization: `Bearer ${people[by].key}`, 'content-type': 'application/json' },
    body: bodyOf(deal, body),
  });
}
