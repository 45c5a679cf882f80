import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder, programFolder } from './places.ts';

/** Which build this process runs. */
export interface BuildFacts {
  readonly version: string;
  /** SHA-256 over the program's own files, shortened; the same on every node that runs the same build. */
  hash(): string;
}

/** Reads the version at once and the hash when first asked for. */
export function readBuildFacts(): BuildFacts {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  let hash: string | undefined;
  return { version, hash: () => (hash ??= hashOf(programFolder)) };
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const program = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(js|ts)$/.test(name) && !/\.d\.ts$/.test(name),
  );
  for (const name of program.sort()) hash.update(`${name}\n`).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
