// What other features may know of connections.

export { secretOf } from './connection-secret.ts';
export { connectionNames, readConnection } from './connections.store.ts';
export { signedMessage } from './signed-message.ts';
