import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { expect, test } from 'vitest';
import { fieldTypes } from '../fields/registry.ts';
import { nodeKinds } from '../nodes/registry.ts';
import { createFormSession } from './create-form-session.ts';
import { formFromSettings, settingsFromValues, settingType, valuesFromSettings } from './form-from-settings.ts';

const fields = [...fieldTypes.values()].map((type) => ({
  name: `field.${type.type}`,
  schema: type.settingsSchema,
  texts: type.texts,
  settings: [type.defaults, ...type.samples.map((sample) => sample.settings)],
}));
const nodes = [...nodeKinds.values()].map((kind) => ({
  name: `node.${kind.kind}`,
  schema: kind.settingsSchema,
  texts: kind.texts,
  settings: [kind.defaults],
}));

test.each([...fields, ...nodes])('the settings of $name go through their form unchanged', ({ schema, settings }) => {
  for (const given of settings) expect(settingsFromValues(schema, valuesFromSettings(schema, given))).toEqual(given);
});

test.each(fields)('every label and option of $name has words in both languages', ({ name, schema, texts }) => {
  const source = formFromSettings(schema, texts, `${name}.settings`);
  const refs = Object.values(source.fields).flatMap((field) => {
    const { options = [] } = field.settings as { readonly options?: readonly { readonly label: string }[] };
    return [field.label, ...options.map(({ label }) => label)];
  });
  for (const ref of refs) {
    expect(source.texts.en?.[ref.slice(2)], ref).toBeTruthy();
    expect(source.texts['zh-CN']?.[ref.slice(2)], ref).toBeTruthy();
  }
});

test('what is set in the form is valid by the schema', () => {
  const number = fieldTypes.get('number');
  if (number === undefined) return expect.unreachable();
  const source = formFromSettings(number.settingsSchema, number.texts, 'field.number.settings');
  const access = Object.fromEntries(Object.keys(source.fields).map((id) => [id, 'edit' as const]));
  const session = createFormSession({ source, access, values: {}, locale: 'zh-CN', inputs: {}, organization: null });
  session.set('scale', '3');
  session.set('min', '-1.5');
  const settings = settingsFromValues(number.settingsSchema, session.values());
  expect(settings).toEqual({ scale: 3, min: '-1.5' });
  expect(ajvValidator.compile(number.settingsSchema)(settings)).toEqual([]);
  session.set('scale', '30');
  expect(session.submit()).toMatchObject({ ok: false, summary: [{ field: 'scale', label: '小数位数' }] });
});

test('of several options those that hold anyway are ticked, and none ticked is said', () => {
  const schema = nodeKinds.get('handle')?.settingsSchema ?? {};
  const all = ['return', 'transfer', 'add', 'consult'];
  expect(valuesFromSettings(schema, {})).toMatchObject({ allow: all });
  expect(settingsFromValues(schema, { allow: all })).not.toHaveProperty('allow');
  expect(settingsFromValues(schema, { allow: all }, { allow: all })).toMatchObject({ allow: all });
  expect(settingsFromValues(schema, { allow: ['add'] })).toMatchObject({ allow: ['add'] });
  expect(settingsFromValues(schema, { allow: null }, { allow: ['add'] })).toMatchObject({ allow: [] });
});

test('a setting with a control of its own waits for its editor', () => {
  const choice = fieldTypes.get('choice');
  const source = formFromSettings(choice?.settingsSchema ?? {}, choice?.texts ?? {}, 'field.choice.settings');
  expect(source.fields.options?.type).toBe(settingType('options'));
  expect(source.fields.display?.type).toBe('choice');
});
