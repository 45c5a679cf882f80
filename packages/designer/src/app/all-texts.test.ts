import { expect, test } from 'vitest';
import { commands } from '../document/registry.ts';
import { ownTexts } from './all-texts.ts';

const texts = new Map(ownTexts.flatMap((room) => Object.entries(room)));

test('every text speaks both languages, with the same placeholders', () => {
  for (const [key, entry] of texts) {
    const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();
    expect(entry['zh-CN'], key).not.toBe('');
    expect(placeholders(entry['zh-CN']), key).toEqual(placeholders(entry.en));
  }
});

test('no English is left in the Chinese interface', () => {
  const names = /^(FEEL|\{\{\w+\}\})$|API|JSON|GDPR|FEEL|Ctrl|Enter|CNY|v\{\{/;
  for (const [key, entry] of texts) {
    if (/[A-Za-z]{4,}/.test(entry['zh-CN'].replace(/\{\{\w+\}\}/g, ''))) expect(entry['zh-CN'], key).toMatch(names);
  }
});

/** Commands that say one of several things, by what they did. */
const manyWords = new Map([
  ['move-layout', 'done.move-before'],
  ['set-field-text', 'done.set-field-label'],
]);

test('every command has a name and says what it did', () => {
  for (const { id, label } of commands) {
    expect(texts.has(label), label).toBe(true);
    const said = manyWords.get(id) ?? `done.${id}`;
    expect(texts.has(said) || texts.has(`${said}_one`), said).toBe(true);
  }
});
