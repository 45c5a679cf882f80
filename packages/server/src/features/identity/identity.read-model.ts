// What other features may read of sign-ins and keys.
export { apiKeysOf } from './api-keys.store.ts';
