import path from 'node:path';

/** The folder of the clone; every script names its files relative to it. */
export const projectRoot = path.resolve(import.meta.dirname, '..');
