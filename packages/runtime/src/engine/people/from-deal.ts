import { findSource } from './source.ts';

/** Who started the run. */
export const fromInitiator = findSource('initiator', (_source, { run }) => [
  { person: run.initiator, because: { code: 'initiator', params: {} } },
]);

/** Who owns the deal. */
export const fromOwner = findSource('owner', (_source, { deal }) => [
  { person: deal.owner, because: { code: 'owner', params: {} } },
]);
