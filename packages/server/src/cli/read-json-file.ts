import { readFile } from 'node:fs/promises';
import { CommandFailure } from './command-failure.ts';

/** The text of a file that the command line names; a file that cannot be read is the caller's fault, told in one line. */
export async function readTextFile(file: string | undefined, what: string): Promise<string> {
  if (file === undefined) throw new CommandFailure('cli.missing', { params: { what } });
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new CommandFailure('cli.file', { params: { file, reason: reasonOf(cause) }, cause });
  }
}

/** The JSON inside a file. */
export async function readJsonFile(file: string | undefined, what: string): Promise<unknown> {
  const text = await readTextFile(file, what);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandFailure('cli.json', { params: { file: file ?? '', reason: reasonOf(cause) }, cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}
