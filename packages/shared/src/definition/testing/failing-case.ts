import type { Json } from '../../values/json.ts';
import type { PatchOperation } from '../problem.ts';

/** An edit of the sample that one check must find, and where. */
export interface FailingCase {
  readonly code: string;
  readonly at: string;
  readonly patch: readonly PatchOperation[];
}

/** Puts a value at a place. */
export const put = (path: string, value: Json): PatchOperation => ({ op: 'add', path, value });
/** Takes what stands at a place away. */
export const drop = (path: string): PatchOperation => ({ op: 'remove', path });

/** A case that fails with a code at a place, once it is edited so. */
export function fails(code: string, at: string, ...patch: readonly PatchOperation[]): FailingCase {
  return { code, at, patch };
}
