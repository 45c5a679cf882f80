import { existsSync } from 'node:fs';
import path from 'node:path';
import { BootFailure } from './failure.mjs';
import { root } from './install.mjs';

/**
 * The environment in which every command runs: the project's own Node first, its tools next, nothing that phones home.
 * @param {{ pnpmFolder: string }} installed
 */
export function projectEnvironment({ pnpmFolder }) {
  const folders = [
    ...nodeFolder(),
    path.join(root, 'node_modules/.bin'),
    path.join(root, 'tools/node_modules/.bin'),
    pnpmFolder,
  ];
  return {
    ...process.env,
    PATH: [...folders, process.env.PATH].join(path.delimiter),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  };
}

function nodeFolder() {
  const folder = path.join(root, 'tools/node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  if (existsSync(folder)) return [folder];
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return [path.dirname(process.execPath)];
  throw new BootFailure(
    `For ${process.platform} on ${process.arch} no Node comes with the packages. Install Node 24 or newer and run the command again (this is ${process.version}).`,
  );
}
