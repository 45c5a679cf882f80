import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type PublicTexts, publicLocales } from '../../packages/shared/src/text/define-public-texts.ts';
import { projectRoot } from '../project-root.ts';

const files = globSync('packages/*/src/**/*.ts', { cwd: projectRoot }).filter(
  (file) =>
    !file.endsWith('.test.ts') && /definePublicTexts\(\{/.test(readFileSync(path.join(projectRoot, file), 'utf8')),
);

async function publicTextsIn(file: string): Promise<readonly PublicTexts[]> {
  const room = (await import(pathToFileURL(path.join(projectRoot, file)).href)) as Record<string, unknown>;
  const names = [
    ...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(/export const (\w+)[^=]*= definePublicTexts\(/g),
  ];
  return names.map(([, name = '']) => room[name] as PublicTexts);
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name]) => name).sort();

test.each(files)('what strangers read from %s is there in every language, with the same placeholders', async (file) => {
  const rooms = await publicTextsIn(file);
  expect(rooms.length).toBeGreaterThan(0);
  for (const [key, entry] of rooms.flatMap((texts) => Object.entries(texts))) {
    expect(Object.keys(entry).sort(), key).toEqual([...publicLocales].sort());
    for (const locale of publicLocales) {
      expect(entry[locale].trim(), `${key} ${locale}`).not.toBe('');
      expect(placeholders(entry[locale]), `${key} ${locale}`).toEqual(placeholders(entry.en));
    }
  }
});

test('mails, answers, pages and fields all have texts for strangers', () => {
  const rooms = ['server/src/features/public-forms', 'server/src/http', 'shared/src/errors', 'runtime/src/public-form'];
  for (const room of [...rooms, 'runtime/src/form-view', 'runtime/src/fields/consent'])
    expect(
      files.some((file) => file.startsWith(`packages/${room}/`)),
      room,
    ).toBe(true);
});

test('without scripts the public page says in every language what it needs', () => {
  const page = readFileSync(path.join(projectRoot, 'packages/runtime/public-form.html'), 'utf8');
  const [noscript = ''] = /<noscript>[\s\S]*<\/noscript>/.exec(page) ?? [];
  const languages = [...noscript.matchAll(/<p lang="([^"]+)">[^<]*JavaScript/g)].map(([, lang]) => lang);
  expect(languages.sort()).toEqual([...publicLocales].sort());
});
