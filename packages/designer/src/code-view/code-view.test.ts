import { type ProcessDefinition, parsePointer, pointerOf } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointerAt, stretchOfPointer, treeOf } from './code-places.ts';
import { codeOf, readCode } from './read-code.ts';
import { editBetween } from './text-edit.ts';

const definition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'small',
  locales: ['en'],
  defaultLocale: 'en',
  title: 't:title',
  fields: { f_a: { type: 'text', typeVersion: 1, key: 'a', label: 't:f_a', settings: {} } },
  forms: {},
  pipeline: { order: ['st_a'], card: { title: 'f_a' }, stages: { st_a: { title: 't:a', module: 'acquire' } } },
  flows: {},
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { en: { title: 'Small', f_a: 'A', a: 'A' } },
};

const scalarPlaces = (
  value: unknown,
  steps: readonly (string | number)[] = [],
): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inside]) => scalarPlaces(inside, [...steps, name]))
    : [[pointerOf(...steps), value]];

test('a pointer leads to its value in the text, and back', () => {
  fc.assert(
    fc.property(
      fc.object({ maxDepth: 3, key: fc.string(), values: [fc.string(), fc.integer(), fc.boolean()] }),
      (value) => {
        const text = JSON.stringify(value, null, 2);
        const tree = treeOf(text);
        if (tree === null) return;
        for (const [pointer, scalar] of scalarPlaces(value)) {
          if ((parsePointer(pointer) ?? []).length === 0) continue;
          const { offset, length } = stretchOfPointer(tree, pointer);
          expect(text.slice(offset, offset + length)).toBe(JSON.stringify(scalar));
          expect(pointerAt(text, offset + 1)).toBe(pointer);
        }
      },
    ),
  );
});

test('an object is marked at its name, a missing value at what is around it', () => {
  const text = codeOf(definition);
  const tree = treeOf(text);
  if (tree === null) throw new Error('the text is JSON');
  const at = (pointer: string) => {
    const { offset, length } = stretchOfPointer(tree, pointer);
    return text.slice(offset, offset + length);
  };
  expect(at('/pipeline/stages/st_a')).toBe('"st_a"');
  expect(at('/pipeline/stages/st_a/module')).toBe('"acquire"');
  expect(at('/pipeline/stages/st_a/gate/fields/0')).toBe('"st_a"');
  expect(at('/pipeline/order/0')).toBe('"st_a"');
  expect(at('')).toBe('{');
});

test('one replacement makes one text of the other and touches no more than it must', () => {
  fc.assert(
    fc.property(fc.tuple(fc.string(), fc.string(), fc.string(), fc.string()), ([head, middle, other, tail]) => {
      const [before, after] = [head + middle + tail, head + other + tail];
      const edit = editBetween(before, after);
      if (edit === null) {
        expect(before).toBe(after);
        return;
      }
      expect(before.slice(0, edit.offset) + edit.text + before.slice(edit.offset + edit.length)).toBe(after);
      expect(edit.length).toBeLessThanOrEqual(middle.length);
    }),
  );
});

test('what the code view writes, it reads; what it cannot read it says', () => {
  expect(readCode(codeOf(definition))).toEqual({ kind: 'definition', definition });
  expect(readCode('{ "format": ').kind).toBe('not-json');
  const wrong = readCode(codeOf(definition).replace('"acquire"', '"elsewhere"'));
  expect(wrong.kind === 'refused' && wrong.problems[0]?.pointer).toBe('/pipeline/stages/st_a/module');
});
