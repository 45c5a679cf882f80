import type { ProcessDefinition } from '@dealwright/shared';
import { applyPatch, type Json, type PatchOperation, parsePointer, pointerOf, valueAt } from '@dealwright/shared';

/** A place in the definition, as steps from its root. */
export type Steps = readonly (string | number)[];

/**
 * Writes a patch while keeping the definition as it will be, so that each step of a command reads what the steps before it
 * did. An operation that cannot be applied is left out: commands ask first.
 */
export interface Edit {
  definition(): ProcessDefinition;
  patch(): readonly PatchOperation[];
  get(steps: Steps): unknown;
  /** Puts a value at a member, whether or not it is there; `undefined` takes the member away. */
  set(steps: Steps, value: unknown): void;
  /** Takes a member of an object or list away, when it is there. */
  unset(steps: Steps): void;
  /** Inserts into a list; a negative index means at the end. Makes the list when there is none. */
  insert(steps: Steps, index: number, value: unknown): void;
  /** Moves a value to another place. */
  move(from: Steps, to: Steps): void;
}

/** Begins an edit of a definition. */
export function editOf(start: ProcessDefinition): Edit {
  let definition = start;
  const patch: PatchOperation[] = [];
  const apply = (change: PatchOperation): void => {
    const result = applyPatch(definition, [change]);
    if (!result.ok) return;
    definition = result.document;
    patch.push(change);
  };
  const get = (steps: Steps): unknown => valueAt(definition, steps.map(String));
  const unset = (steps: Steps): void => {
    if (get(steps) !== undefined) apply({ op: 'remove', path: pointerOf(...steps) });
  };
  return {
    definition: () => definition,
    patch: () => patch,
    get,
    unset,
    set: (steps, value) => {
      if (value === undefined) return unset(steps);
      if (sameJson(get(steps), value)) return;
      const op = get(steps) === undefined ? 'add' : 'replace';
      apply({ op, path: pointerOf(...steps), value: value as Json });
    },
    insert: (steps, index, value) => {
      const list = get(steps);
      if (!Array.isArray(list)) return apply({ op: 'add', path: pointerOf(...steps), value: [value as Json] });
      const at = index < 0 ? list.length : Math.min(index, list.length);
      apply({ op: 'add', path: pointerOf(...steps, at), value: value as Json });
    },
    move: (from, to) => apply({ op: 'move', from: pointerOf(...from), path: pointerOf(...to) }),
  };
}

/** Whether two JSON values say the same; the order of keys says nothing. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((member, index) => sameJson(member, right[index]));
  }
  const mine = left as Readonly<Record<string, unknown>>;
  const other = right as Readonly<Record<string, unknown>>;
  const keys = Object.keys(mine);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameJson(mine[key], other[key]));
}

/** The steps of a pointer; none when it is not one. */
export function stepsOf(pointer: string): readonly string[] {
  return parsePointer(pointer) ?? [];
}
