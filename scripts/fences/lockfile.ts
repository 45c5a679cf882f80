import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fence } from './fence.ts';

const elsewhere = /\b(git\+|git@|github:|gitlab:|bitbucket:)|type: git\b|tarball:|\brepo:|https?:\/\//;

/** Every package comes from the registry with a checksum: nothing from git, from an address, or from a folder outside. */
export const lockfile: Fence = {
  name: 'lockfile',
  check: (root) => {
    const file = 'pnpm-lock.yaml';
    if (!existsSync(path.join(root, file))) return [{ file, message: 'there is no lockfile' }];
    return readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const foreign = elsewhere.test(text) && !/^\s+deprecated:/.test(text);
        const unsure =
          /resolution: \{/.test(text) && !/integrity: sha512-/.test(text) && !/directory: packages\//.test(text);
        return foreign || unsure ? [{ file, line: index + 1, message: `not from the registry: ${text.trim()}` }] : [];
      });
  },
};
