import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** The part of a package.json that the fences read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Reads the package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Every package that is installed, whoever asked for it. */
export function installedPackages(root: string): readonly Manifest[] {
  const folders = globSync('node_modules/.pnpm/*/node_modules/{*,@*/*}/package.json', { cwd: root });
  const manifests = new Map<string, Manifest>();
  for (const file of folders) {
    const folder = path.dirname(path.join(root, file));
    if (path.basename(path.dirname(folder)).startsWith('@') || !path.basename(folder).startsWith('@')) {
      const manifest = readManifest(folder);
      manifests.set(`${manifest.name}@${manifest.version}`, manifest);
    }
  }
  return [...manifests.values()];
}

/** What the product itself needs to run: the packages' dependencies and, from there, everything below. */
export function productionPackages(root: string): readonly Manifest[] {
  const seen = new Map<string, Manifest>();
  for (const file of globSync('packages/*/package.json', { cwd: root }))
    visit(path.dirname(path.join(root, file)), seen);
  return [...seen.values()].filter(({ name }) => !name.startsWith('@dealwright/'));
}

function visit(folder: string, seen: Map<string, Manifest>): void {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  const manifest = readManifest(real);
  seen.set(real, manifest);
  const needed = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
  for (const name of Object.keys(needed)) {
    const found = locate(name, real);
    if (found !== undefined) visit(found, seen);
  }
}

function locate(name: string, from: string): string | undefined {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}
