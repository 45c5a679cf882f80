// What other features may ask sign-in to do, inside their own transaction.
export { endApiKeysOf } from './api-keys.store.ts';
