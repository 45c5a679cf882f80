import fc from 'fast-check';
import { organizationSnapshot } from '../../../src/features/organization/organization.read-model.ts';
import type { Town } from './walk-town.ts';

const leavers = ['anna', 'vera', 'li', 'fred', 'olga', 'lena', 'max'] as const;
const anybody = fc.constantFrom(...leavers, 'ada' as const);

/** Something that changes who is who while deals go on. */
export type TownChange =
  | { readonly kind: 'leave'; readonly person: string; readonly successor: string | null }
  | { readonly kind: 'name-proxy'; readonly principal: string; readonly proxy: string }
  | { readonly kind: 'end-proxy'; readonly pick: number };

const leave: fc.Arbitrary<TownChange> = fc.record({
  kind: fc.constant('leave' as const),
  person: fc.constantFrom(...leavers),
  successor: fc.oneof(fc.constant(null), anybody),
});

const proxies: fc.Arbitrary<TownChange> = fc.oneof(
  fc.record({ kind: fc.constant('name-proxy' as const), principal: anybody, proxy: anybody }),
  fc.record({ kind: fc.constant('end-proxy' as const), pick: fc.nat(9) }),
);

/** What happens to the people of a town while its deals are walked: proxies come and go, and one or two people leave. */
export const townChanges: fc.Arbitrary<readonly TownChange[]> = fc
  .tuple(fc.array(proxies, { minLength: 2, maxLength: 5 }), fc.array(leave, { minLength: 1, maxLength: 2 }))
  .chain(([some, last]) => fc.shuffledSubarray([...some, ...last], { minLength: some.length + last.length }));

/** A change that took place: of whom, and between which moments. */
export interface ChangeMade {
  readonly kind: TownChange['kind'];
  /** Who left, or the proxy that began or ended. */
  readonly id: string;
  readonly sentAt: number;
  readonly doneAt: number;
}

/** Makes a change as an administrator does, through a server; null when it was refused. What the town is then is noted. */
export async function changeTown(town: Town, change: TownChange): Promise<ChangeMade | null> {
  const sentAt = Date.now();
  const { id, status, text } = await ask(town, change);
  if (status >= 500 || status === 400 || status === 401)
    throw new Error(`${change.kind} was answered ${status}: ${text}`);
  const now = await town.within(organizationSnapshot);
  if (now.snapshot !== town.organizations.at(-1)?.snapshot) town.organizations.push(now);
  return status === 200 ? { kind: change.kind, id: id(text), sentAt, doneAt: Date.now() } : null;
}

interface Asked {
  readonly status: number;
  readonly text: string;
  readonly id: (text: string) => string;
}

async function ask(town: Town, change: TownChange): Promise<Asked> {
  const person = 'ada';
  switch (change.kind) {
    case 'leave': {
      const { successor } = change;
      const rule = successor === null ? { rule: 'superior' } : { rule: 'person', person: successor };
      const path = `/api/people/${change.person}/leave`;
      return { ...(await town.send(0, { person, path, body: { successor: rule } })), id: () => change.person };
    }
    case 'name-proxy': {
      const { principal, proxy } = change;
      const until = new Date(Date.now() + 86_400_000).toISOString();
      const body = { principal, proxy, from: new Date().toISOString(), until };
      const answer = await town.send(1, { person, path: '/api/proxies', body });
      return { ...answer, id: (text) => (JSON.parse(text) as { readonly proxy: { readonly id: string } }).proxy.id };
    }
    case 'end-proxy': {
      const standing = town.organizations.at(-1)?.proxies ?? [];
      const id = standing[change.pick % Math.max(1, standing.length)]?.id ?? 'none';
      const answer = await town.send(0, { person, path: `/api/proxies/${id}`, body: {}, method: 'DELETE' });
      return { ...answer, id: () => id };
    }
  }
}
