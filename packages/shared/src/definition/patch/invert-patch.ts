import type { Json } from '../../values/json.ts';
import type { PatchOperation } from '../problem.ts';
import { applyOperation, type PatchRefusal } from './apply-patch.ts';
import { indexOfStep, parsePointer, pointerOf, valueAt } from './pointer.ts';

/** The way back, or why there is none. */
export type Inversion =
  | { readonly ok: true; readonly patch: readonly PatchOperation[] }
  | { readonly ok: false; readonly refused: PatchRefusal };

/**
 * The patch that takes back a patch made on a document. Applied after it, the document has its canonical form again, byte for byte (the order
 * of keys inside an object says nothing; order lives in lists).
 */
export function invertPatch(document: unknown, patch: readonly PatchOperation[]): Inversion {
  const inverse: PatchOperation[] = [];
  let current = document as Json;
  for (const [operation, change] of patch.entries()) {
    const step = applyOperation(current, change);
    if ('code' in step) return { ok: false, refused: { ...step, operation } };
    inverse.unshift(...invertOperation(current, change));
    current = step.document;
  }
  return { ok: true, patch: inverse };
}

function invertOperation(document: Json, change: PatchOperation): readonly PatchOperation[] {
  switch (change.op) {
    case 'add':
      return [invertAdd(document, change.path)];
    case 'replace':
      return [{ op: 'replace', path: change.path, value: at(document, change.path) }];
    case 'remove':
      return [{ op: 'add', path: change.path, value: at(document, change.path) }];
    case 'move':
      return invertMove(document, change);
  }
}

function at(document: Json, path: string): Json {
  return valueAt(document, parsePointer(path) ?? []) as Json;
}

function invertAdd(document: Json, path: string): PatchOperation {
  const steps = parsePointer(path) ?? [];
  const parent = valueAt(document, steps.slice(0, -1));
  if (Array.isArray(parent) && steps.length > 0) {
    const last = steps.at(-1) ?? '-';
    const index = last === '-' ? parent.length : (indexOfStep(last, parent.length + 1) ?? parent.length);
    return { op: 'remove', path: pointerOf(...steps.slice(0, -1), index) };
  }
  const old = valueAt(document, steps);
  return old === undefined ? { op: 'remove', path } : { op: 'replace', path, value: old as Json };
}

/** A move is a removal and an addition; taken back as the addition's inverse, then the removal's. */
function invertMove(document: Json, change: PatchOperation & { readonly op: 'move' }): readonly PatchOperation[] {
  const taken = applyOperation(document, { op: 'remove', path: change.from });
  const without = 'code' in taken ? document : taken.document;
  return [invertAdd(without, change.path), { op: 'add', path: change.from, value: at(document, change.from) }];
}
