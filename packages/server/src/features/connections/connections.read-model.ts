// What other features may know of connections.
export { readConnection } from './connections.store.ts';
export { openSecret } from './sealed-secret.ts';
