// What other features may ask the organization to do, inside their own transaction.
export { deactivatePerson } from './organization.store.ts';
export { endProxies, lockOrganization } from './proxies.store.ts';
export { refusedChange } from './refused-change.ts';
