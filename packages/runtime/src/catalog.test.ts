import { composeDefinitionSchema } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { expect, test } from 'vitest';
import { componentCatalog } from './catalog.ts';
import { quoteDefinition } from './form/testing/quote-definition.ts';

const check = ajvValidator.compile(composeDefinitionSchema(componentCatalog));

test('the composed schema knows every registered component', () => {
  expect(check(quoteDefinition)).toEqual([]);
});

test('settings of another type are refused at their place', () => {
  const { fields } = quoteDefinition;
  const wrong = {
    ...quoteDefinition,
    fields: { ...fields, f_phone: { ...fields.f_phone, settings: { currency: 'EUR' } } },
  };
  expect(check(wrong).map(({ pointer }) => pointer)).toContainEqual(
    expect.stringMatching(/^\/fields\/f_phone\/settings/u),
  );
});
