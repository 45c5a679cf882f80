import { expect, test } from 'vitest';
import { nodeKinds } from '../nodes/registry.ts';
import { formFromSettings } from './form-from-settings.ts';
import { settingsInUse } from './settings-in-use.ts';

const kind = nodeKinds.get('approve') ?? expect.unreachable();
const shown = (settings: Parameters<typeof settingsInUse>[1]) =>
  formFromSettings(settingsInUse(kind.settingsSchema, settings), kind.texts, 'node.approve.settings');

test('weight, share and a tie are asked for in a vote only, or where they are set', () => {
  expect(Object.keys(shown({}).fields)).not.toEqual(expect.arrayContaining(['votes']));
  expect(Object.keys(shown({ mode: 'vote' }).fields)).toEqual(expect.arrayContaining(['votes', 'share', 'tie']));
  expect(Object.keys(shown({ mode: 'any', share: '60%' }).fields)).toContain('share');
});

test('choosing nothing is named by what it means, which is no option beside it', () => {
  const { fields, texts } = shown({});
  expect(texts.en?.[fields.mode?.placeholder?.slice(2) ?? '']).toBe('One yes is enough (default)');
  const options = (fields.mode?.settings.options ?? []) as readonly { readonly id: string }[];
  expect(options.map(({ id }) => id)).not.toContain('any');
  expect(texts['zh-CN']?.[fields.mode?.placeholder?.slice(2) ?? '']).toBe('一人同意即可（或签）（默认）');
});

test.each([...nodeKinds.values()])(
  'what $kind does by default is one of its choices, in words',
  ({ settingsSchema, texts, kind: name }) => {
    const source = formFromSettings(settingsSchema, texts, `node.${name}.settings`);
    for (const [id, { placeholder }] of Object.entries(source.fields)) {
      const { 'x-default': standard } =
        (settingsSchema.properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[id] ?? {};
      expect(placeholder !== undefined).toBe(standard !== undefined && !Array.isArray(standard));
      if (placeholder !== undefined) expect(source.texts.en?.[placeholder.slice(2)], id).toBeTruthy();
    }
  },
);
