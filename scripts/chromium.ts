import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Flags under which every browser of this project runs: no window, no sandbox (containers), nothing that calls home. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium, installs one where that is possible, and answers with its path; throws when there is none.
 * Order: CHROMIUM_PATH, the one on the machine, the system's package, the binary of `@sparticuz/chromium`.
 */
export async function findChromium(say: (line: string) => void = () => undefined): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  installWhatIsMissing(say);
  return onTheMachine() ?? (await fromPackage(say));
}

function onTheMachine(): string | undefined {
  const names = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return names.find((name) => existsSync(name));
}

/** On Debian and its relatives, as root, both the browser and a font with Chinese glyphs come from the system's packages. */
function installWhatIsMissing(say: (line: string) => void): void {
  const missing = [
    ...(onTheMachine() === undefined ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`installing ${missing.join(' and ')} from the system's packages`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [
    [...wait, 'update'],
    [...wait, ...install],
  ]) {
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) say(`apt-get ${args.at(-1)} failed: ${stderr.trim()}`);
  }
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
  }
}

async function fromPackage(say: (line: string) => void): Promise<string> {
  say('no Chromium on this machine: unpacking the one in @sparticuz/chromium');
  // The package brings its own libraries and fonts when it believes it runs in a cloud function.
  const { default: packed } = await import('@sparticuz/chromium');
  const file = await packed.executablePath();
  if (!existsSync(file)) {
    throw new Error(
      `there is no Chromium: install one or set CHROMIUM_PATH (looked also in ${path.join(homedir(), '.cache')})`,
    );
  }
  return file;
}
