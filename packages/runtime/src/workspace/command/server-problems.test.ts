import { expect, test } from 'vitest';
import { serverProblems } from './server-problems.ts';

const words = ({ code }: { readonly code: string }) => `why ${code}`;

test('a refused value is shown at its field or cell', () => {
  const details = [
    { pointer: '/values/f_due', code: 'required', message: '' },
    { pointer: '/values/f_lines/0/f_qty', code: 'too-small', message: '' },
  ];
  expect(serverProblems(details, words)).toEqual([
    { field: 'f_due', path: '', message: 'why required' },
    { field: 'f_lines', path: '/0/f_qty', message: 'why too-small' },
  ]);
});

test('what is not about values is left to the message', () => {
  expect(serverProblems([{ pointer: '/to', code: 'unknown', message: '' }], words)).toEqual([]);
  expect(serverProblems([{ pointer: '/values/', code: 'unknown', message: '' }], words)).toEqual([]);
  expect(serverProblems([{ pointer: '', code: 'unknown', message: '' }], words)).toEqual([]);
});
