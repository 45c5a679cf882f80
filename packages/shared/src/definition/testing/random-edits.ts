import fc from 'fast-check';
import { isJsonObject, type Json } from '../../values/json.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { PatchOperation } from '../problem.ts';

/** Pointers of every place inside a document, itself first. */
export function placesIn(value: Json, at = ''): readonly string[] {
  if (Array.isArray(value)) return [at, ...value.flatMap((element, index) => placesIn(element, at + pointerOf(index)))];
  if (!isJsonObject(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, at + pointerOf(key)))];
}

const leaf = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1.5, 7, '', 't:title', 'f_company', 'nope', [], {}, ['f_company'], {
    from: 'owner',
  }),
  fc.constantFrom<Json>(
    { field: 'f_company' },
    { const: { decimal: '1' } },
    { const: {} },
    { op: 'add', args: [] },
    { any: true },
    'P1D',
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
);

const edit = fc.record({
  kind: fc.nat(5),
  place: fc.nat(),
  other: fc.nat(),
  value: leaf,
  key: fc.constantFrom('x', 'f_new', 'when', 'settings', 'n_1'),
});

/** One to four random edits of a document: values replaced, members removed, added, copied, strings swapped. */
export function randomEdits(document: Json): fc.Arbitrary<Json> {
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => {
    let current = document;
    for (const { kind, place, other, value, key } of edits) {
      const places = placesIn(current);
      const path = places[place % places.length] ?? '';
      const from = places[other % places.length] ?? '';
      const choices: readonly PatchOperation[] = [
        { op: 'replace', path, value },
        { op: 'remove', path },
        { op: 'add', path: `${path}/${key}`, value },
        { op: 'add', path: `${path}/-`, value },
        { op: 'move', from, path },
        { op: 'move', from: path, path: from },
      ];
      const operation = choices[kind];
      const result = operation && path !== '' ? applyPatch(current, [operation]) : undefined;
      if (result?.ok) current = result.document;
    }
    return current;
  });
}
