import { isJsonObject, type Json } from '../../values/json.ts';
import type { PatchOperation } from '../problem.ts';
import { indexOfStep, parsePointer, valueAt } from './pointer.ts';

/** Why a patch cannot be applied. `operation` is its place in the patch; nothing of the patch was applied. */
export interface PatchRefusal {
  readonly code: 'path-malformed' | 'path-missing' | 'move-into-itself';
  readonly operation: number;
  readonly path: string;
}

/** A patched document, or why there is none. */
export type PatchResult<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly refused: PatchRefusal };

/** What one operation gives: the new document, or the code of its refusal. */
type Step = { readonly document: Json } | { readonly code: PatchRefusal['code']; readonly path: string };

/**
 * Applies RFC 6902 operations (add, remove, replace, move) one after the other: all of them or none. The given document stays as it is and
 * shares its untouched parts with the new one. Paths never reach an object's prototype.
 */
export function applyPatch<Document>(document: Document, patch: readonly PatchOperation[]): PatchResult<Document> {
  let current = document as Json;
  for (const [operation, change] of patch.entries()) {
    const step = applyOperation(current, change);
    if ('code' in step) return { ok: false, refused: { ...step, operation } };
    current = step.document;
  }
  return { ok: true, document: current as Document };
}

/** Applies one operation. */
export function applyOperation(document: Json, change: PatchOperation): Step {
  switch (change.op) {
    case 'add':
    case 'replace':
      return put(document, change);
    case 'remove':
      return take(document, change.path);
    case 'move': {
      if (`${change.path}/`.startsWith(`${change.from}/`) && change.path !== change.from) {
        return { code: 'move-into-itself', path: change.path };
      }
      const taken = take(document, change.from);
      if ('code' in taken) return taken;
      const value = valueAt(document, parsePointer(change.from) ?? []) as Json;
      return put(taken.document, { op: 'add', path: change.path, value });
    }
  }
}

function put(document: Json, change: PatchOperation & { readonly op: 'add' | 'replace' }): Step {
  return changeAt(document, change.path, {
    whole: change.value,
    member: (parent, key) => putMember(parent, key, change),
  });
}

function putMember(parent: Json, key: string, change: PatchOperation & { readonly op: 'add' | 'replace' }) {
  const adds = change.op === 'add';
  if (Array.isArray(parent)) {
    const index = adds && key === '-' ? parent.length : indexOfStep(key, parent.length + (adds ? 1 : 0));
    return index === null ? undefined : parent.toSpliced(index, adds ? 0 : 1, change.value);
  }
  if (!isJsonObject(parent) || (!adds && !Object.hasOwn(parent, key))) return undefined;
  return { ...parent, [key]: change.value };
}

function take(document: Json, path: string): Step {
  return changeAt(document, path, { whole: undefined, member: takeMember });
}

function takeMember(parent: Json, key: string): Json | undefined {
  if (Array.isArray(parent)) {
    const index = indexOfStep(key, parent.length);
    return index === null ? undefined : parent.toSpliced(index, 1);
  }
  if (!isJsonObject(parent) || !Object.hasOwn(parent, key)) return undefined;
  const { [key]: _taken, ...rest } = parent;
  return rest;
}

/** What stands at the path afterwards: of the document itself, or of a container's member; undefined where that cannot be. */
interface Change {
  readonly whole: Json | undefined;
  readonly member: (parent: Json, key: string) => Json | undefined;
}

/** Changes the container a path leads to, copying only what lies on the way. */
function changeAt(document: Json, path: string, change: Change): Step {
  const steps = parsePointer(path);
  if (steps === null) return { code: 'path-malformed', path };
  const changed = steps.length === 0 ? change.whole : changeInside(document, steps, change);
  return changed === undefined ? { code: 'path-missing', path } : { document: changed };
}

function changeInside(value: Json, [step, ...rest]: readonly string[], change: Change): Json | undefined {
  if (step === undefined) return undefined;
  if (rest.length === 0) return change.member(value, step);
  const child = valueAt(value, [step]);
  const changed = child === undefined ? undefined : changeInside(child as Json, rest, change);
  if (changed === undefined) return undefined;
  return Array.isArray(value) ? value.with(Number(step), changed) : { ...(value as object), [step]: changed };
}
