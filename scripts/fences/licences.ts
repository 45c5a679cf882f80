import type { Fence } from './fence.ts';
import { type Manifest, productionPackages } from './installed-packages.ts';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  // The licence of Python itself, on a port of its argument parser.
  'PSF-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose manifest is wrong or silent, with the licence that was read in their files. */
const reviewed: ReadonlyMap<string, string> = new Map([]);

/** Whoever ships Dealwright may ship everything in it: permissive licences and MPL-2.0 only. */
export const licences: Fence = {
  name: 'licences',
  check: (root) =>
    productionPackages(root)
      .filter((manifest) => !isAllowed(reviewed.get(manifest.name) ?? licenceOf(manifest)))
      .map((manifest) => ({
        file: `${manifest.name}@${manifest.version}`,
        message: `licence "${licenceOf(manifest)}" is not in the list`,
      })),
};

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => allowed.has(licence.trim())));
}
