import { expect, test } from 'vitest';
import { fileIdsIn, filesInValues } from './files-in-values.ts';

const own = { id: 'fil_own', name: 'a.png', size: 9, type: 'image/png' };
const other = { id: 'fil_other', name: 'b.png', size: 9, type: 'image/png' };

test.each([
  ['a signature that looks like a file itself', { f_sign: { ...own, file: other, at: '2026-01-05T09:00:00Z' } }],
  ['a row that looks like one', { f_rows: [{ ...own, values: { f_paper: [other] } }] }],
  ['a file within a file', { f_paper: [{ ...own, type: other }] }],
])('%s hides no file', (_, values) => {
  expect([...fileIdsIn(values)]).toEqual(['fil_own', 'fil_other']);
});

test('files are found with their places', () => {
  expect(filesInValues({ f_paper: [own], f_sign: { file: other } })).toEqual([
    { file: own, pointer: '/values/f_paper/0' },
    { file: other, pointer: '/values/f_sign/file' },
  ]);
});
