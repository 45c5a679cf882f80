import { expect, test } from 'vitest';
import { mergeLines, type TimelineEntry } from './merge-lines.ts';

function line(seq: number, differences: Partial<TimelineEntry> = {}): TimelineEntry {
  const change = { field: `f_${seq}`, label: `Field ${seq}`, before: '', after: String(seq) };
  return {
    seq,
    at: '2026-11-23T08:00:00.000Z',
    by: { kind: 'person', name: 'Wang Lei' },
    code: 'values-changed',
    params: {},
    changes: [change],
    comment: null,
    because: null,
    files: [],
    readers: [],
    ...differences,
  };
}

test('what one deed changed is told once, the typed before the computed', () => {
  const [only, ...others] = mergeLines([line(3), line(2), line(1)]);
  expect(others).toEqual([]);
  expect(only?.seq).toBe(3);
  expect(only?.changes.map(({ field }) => field)).toEqual(['f_1', 'f_2', 'f_3']);
});

test('a field that was typed and then computed anew is told once, from its first value to its last', () => {
  const change = (before: string, after: string) => ({ changes: [{ field: 'f_net', label: 'Net', before, after }] });
  const [only] = mergeLines([line(2, change('0.00', '9.00')), line(1, change('', '0.00'))]);
  expect(only?.changes).toEqual([{ field: 'f_net', label: 'Net', before: '', after: '9.00' }]);
});

test('words that a return leaves at the seat and at the run stand once, where it is told who said them', () => {
  const said = { changes: [], comment: 'The floor is missing' };
  const told = mergeLines([line(2, { ...said, code: 'run-returned' }), line(1, { ...said, code: 'seat-returned' })]);
  expect(told.map(({ comment }) => comment)).toEqual([null, 'The floor is missing']);
});

test('another time, another person, another deed and a comment each stand for themselves', () => {
  const lines = [
    line(5),
    line(4, { at: '2026-11-23T07:00:00.000Z' }),
    line(3, { at: '2026-11-23T07:00:00.000Z', by: { kind: 'person', name: 'Li Jing' } }),
    line(2, { at: '2026-11-23T07:00:00.000Z', by: { kind: 'person', name: 'Li Jing' }, code: 'commented' }),
    line(1, { at: '2026-11-23T07:00:00.000Z', by: { kind: 'person', name: 'Li Jing' }, comment: 'because' }),
  ];
  expect(mergeLines(lines)).toEqual(lines);
});
