import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonObject, type Json } from '../../values/json.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import type { PatchOperation } from '../problem.ts';
import { applyPatch } from './apply-patch.ts';
import { invertPatch } from './invert-patch.ts';
import { pointerOf } from './pointer.ts';

const base = { a: { b: [1, 2, 3], c: 'x' }, 'k/~': true };

test.each<[string, PatchOperation, unknown]>([
  ['adds a member', { op: 'add', path: '/n', value: 1 }, { ...base, n: 1 }],
  ['adds over a member', { op: 'add', path: '/a', value: 1 }, { ...base, a: 1 }],
  ['inserts into a list', { op: 'add', path: '/a/b/1', value: 9 }, { ...base, a: { b: [1, 9, 2, 3], c: 'x' } }],
  ['appends to a list', { op: 'add', path: '/a/b/-', value: 9 }, { ...base, a: { b: [1, 2, 3, 9], c: 'x' } }],
  ['replaces', { op: 'replace', path: '/a/b/0', value: 9 }, { ...base, a: { b: [9, 2, 3], c: 'x' } }],
  ['removes an escaped key', { op: 'remove', path: '/k~1~0' }, { a: base.a }],
  ['moves', { op: 'move', from: '/a/b/2', path: '/a/b/0' }, { ...base, a: { b: [3, 1, 2], c: 'x' } }],
  ['replaces everything', { op: 'replace', path: '', value: [] }, []],
])('%s', (_name, operation, wanted) => {
  expect(applyPatch(base, [operation])).toEqual({ ok: true, document: wanted });
});

test.each<[PatchOperation, string]>([
  [{ op: 'remove', path: '/none' }, 'path-missing'],
  [{ op: 'replace', path: '/none', value: 1 }, 'path-missing'],
  [{ op: 'add', path: '/none/x', value: 1 }, 'path-missing'],
  [{ op: 'add', path: '/a/b/7', value: 1 }, 'path-missing'],
  [{ op: 'add', path: '/a/b/01', value: 1 }, 'path-missing'],
  [{ op: 'replace', path: '/a/b/-', value: 1 }, 'path-missing'],
  [{ op: 'add', path: '/toString/x', value: 1 }, 'path-missing'],
  [{ op: 'add', path: 'a', value: 1 }, 'path-malformed'],
  [{ op: 'add', path: '/~2', value: 1 }, 'path-malformed'],
  [{ op: 'add', path: '/__proto__/polluted', value: 1 }, 'path-malformed'],
  [{ op: 'add', path: '/a/constructor', value: 1 }, 'path-malformed'],
  [{ op: 'move', from: '/a', path: '/prototype' }, 'path-malformed'],
  [{ op: 'move', from: '/a', path: '/a/b' }, 'move-into-itself'],
])('%o is refused: %s', (operation, code) => {
  const patch = [{ op: 'add', path: '/first', value: 1 } as const, operation];
  expect(applyPatch(base, patch)).toEqual({
    ok: false,
    refused: { code, operation: 1, path: expect.any(String) },
  });
  expect(invertPatch(base, patch).ok).toBe(false);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const key = fc.constantFrom('a', 'b', 'c', 'd/~');
const document = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: 0, max: 9 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

/** Pointers of every place inside a document, and of places where something could be added. */
function places(value: Json, at: string): readonly string[] {
  if (Array.isArray(value)) {
    return [at, `${at}/-`, ...value.flatMap((element, index) => places(element, at + pointerOf(index)))];
  }
  if (!isJsonObject(value)) return [at];
  return [at, `${at}/new`, ...Object.entries(value).flatMap(([name, member]) => places(member, at + pointerOf(name)))];
}

function randomPatch(start: Json, seeds: readonly (readonly [number, number, number])[]): readonly PatchOperation[] {
  const patch: PatchOperation[] = [];
  let current = start;
  for (const [kind, first, second] of seeds) {
    const all = places(current, '');
    const path = all[first % all.length] ?? '';
    const from = all[second % all.length] ?? '';
    const choices: readonly PatchOperation[] = [
      { op: 'add', path, value: second },
      { op: 'replace', path, value: { new: second } },
      { op: 'remove', path },
      { op: 'move', from, path },
    ];
    const operation = choices[kind % choices.length];
    const result = operation === undefined ? undefined : applyPatch(current, [operation]);
    if (operation === undefined || result === undefined || !result.ok) continue;
    patch.push(operation);
    current = result.document;
  }
  return patch;
}

test('undoing any patch restores the canonical bytes, and neither touches the document it is given', () => {
  const seed = fc.tuple(fc.nat(3), fc.nat(999), fc.nat(999));
  fc.assert(
    fc.property(document, fc.array(seed, { maxLength: 12 }), (start, seeds) => {
      const before = canonicalJson(start);
      const patch = randomPatch(start, seeds);
      const inversion = invertPatch(start, patch);
      const done = applyPatch(start, patch);
      if (!inversion.ok || !done.ok) throw new Error('the patch was made to fit');
      const undone = applyPatch(done.document, inversion.patch);
      expect(canonicalJson(start)).toBe(before);
      expect(undone.ok && canonicalJson(undone.document)).toBe(before);
    }),
    { numRuns: 500 },
  );
}, 30_000);
