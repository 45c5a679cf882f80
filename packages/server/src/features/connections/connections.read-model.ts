// What other features may know of connections.

export { secretOf } from './connection-secret.ts';
export { readConnection } from './connections.store.ts';
export { signedMessage } from './signed-message.ts';
