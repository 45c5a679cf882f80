import { expect, test } from 'vitest';
import { mentionedIn, nameBeingTyped, namesThatFit, withName } from './mentions.ts';

const people = [
  { id: 'per_wl', name: '王丽' },
  { id: 'per_wh', name: '王海波' },
  { id: 'per_li', name: 'Li' },
  { id: 'per_lj', name: 'Li Jing' },
];

test('a name is typed behind an @ that no address holds', () => {
  expect(nameBeingTyped('同意，请@王', 6)).toEqual({ from: 4, name: '王' });
  expect(nameBeingTyped('Ask @Li Ji', 10)).toEqual({ from: 4, name: 'Li Ji' });
  expect(nameBeingTyped('write to anna@example', 21)).toBeNull();
  expect(nameBeingTyped('no name', 7)).toBeNull();
  expect(namesThatFit(people, '王').map(({ id }) => id)).toEqual(['per_wl', 'per_wh']);
  expect(namesThatFit(people, 'li x')).toEqual([]);
});

test('picking completes the name where it stands', () => {
  expect(withName('请@王 看看', { from: 1, to: 3, name: '王丽' })).toEqual({ words: '请@王丽 看看', caret: 5 });
});

test('whoever was picked and still stands there is mentioned; a longer name is not a shorter one', () => {
  expect(mentionedIn('@Li Jing look', people)).toEqual(['per_lj']);
  expect(mentionedIn('@Li Jing and @Li look', people)).toEqual(['per_lj', 'per_li']);
  expect(mentionedIn('nobody', people)).toEqual([]);
});
