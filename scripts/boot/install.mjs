import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BootFailure } from './failure.mjs';

/** The folder of the clone. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

const stampFile = path.join(root, 'node_modules/.dealwright-stamp');
// Without a network npm would otherwise try for more than a minute before it says so.
const patience = {
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
};
const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;

/**
 * Brings node_modules to what the lockfile says, and does nothing when it is there already.
 * @returns {Promise<{ pnpmFolder: string }>} where the pnpm is that turbo calls
 */
export async function installPackages() {
  const hash = manifestHash();
  const stamp = readStamp();
  if (stamp.hash === hash && existsSync(path.join(stamp.pnpmFolder, 'pnpm'))) return stamp;
  const pnpm = pinnedPnpm();
  if (stamp.hash !== hash) {
    process.stderr.write('dealwright: installing the packages that the lockfile names …\n');
    await install(pnpm);
  }
  const installed = { hash, pnpmFolder: findPnpm(pnpm) };
  writeFileSync(stampFile, JSON.stringify(installed));
  return installed;
}

/** The manifests count as well as the lockfile: a changed manifest with an old lockfile must not pass unseen. */
function manifestHash() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const packages = readdirSync(path.join(root, 'packages')).sort();
  const files = [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'tools/package.json',
    ...packages.map((name) => `packages/${name}/package.json`),
  ];
  for (const file of files) {
    if (existsSync(path.join(root, file))) hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function readStamp() {
  if (!existsSync(stampFile)) return { hash: '', pnpmFolder: '' };
  return JSON.parse(readFileSync(stampFile, 'utf8'));
}

function pinnedPnpm() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).packageManager;
}

/** @param {string} pnpm */
function install(pnpm) {
  return new Promise((resolve, reject) => {
    // The age of releases is judged when the lockfile is written; asking again on each machine costs seconds and the network.
    // Its warnings speak of the Node that runs npm; the project runs on its own. What fails is still said.
    const quiet = ['--loglevel=error', '--config.minimumReleaseAge=0'];
    const args = ['--yes', pnpm, 'install', '--frozen-lockfile', ...quiet];
    const child = spawn('npx', args, {
      cwd: root,
      env: { ...process.env, CI: '1', ...patience },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const pass = (/** @type {Buffer} */ part) => {
      said = (said + part).slice(-20_000);
      process.stderr.write(part);
    };
    child.stdout.on('data', pass);
    child.stderr.on('data', pass);
    child.on('error', (cause) => reject(new BootFailure(`npx could not be started: ${cause.message}`)));
    child.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new BootFailure(whyNot(said)))));
  });
}

/** @param {string} said */
function whyNot(said) {
  return noNetwork.test(said)
    ? 'The npm registry could not be reached. The first start needs the network to fetch the packages; check the connection or the proxy settings of npm (npm config get registry), then run the command again.'
    : 'The packages could not be installed; the reason is above.';
}

/** @param {string} pnpm */
function findPnpm(pnpm) {
  const found = spawnSync('npx', ['--yes', `--package=${pnpm}`, '-c', 'command -v pnpm'], {
    cwd: root,
    encoding: 'utf8',
  });
  const file = found.stdout.trim();
  if (found.status !== 0 || file === '') throw new BootFailure(whyNot(found.stderr));
  return path.dirname(file);
}
