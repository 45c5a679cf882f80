import { exampleOrganization } from '@dealwright/runtime';
import { type Organization, type Problem, readOrganization } from '@dealwright/shared';
import { readJsonFile } from './read-json-file.ts';

/** The organization that a command line names, or what is wrong with its file. */
export type Chart = { readonly organization: Organization | null } | { readonly refused: readonly Problem[] };

/** Reads `example`, `none`, or the file of an organization. */
export async function chartOf(named: string): Promise<Chart> {
  if (named === 'none') return { organization: null };
  if (named === 'example') return { organization: exampleOrganization };
  return chartIn(await readJsonFile(named, '--organization'));
}

/** The organization of a value from a file. */
export function chartIn(value: unknown): Chart {
  const read = readOrganization(value);
  return read.ok ? { organization: read.organization } : { refused: read.refused };
}
