import { componentCatalog, exampleOrganization, proveProcess, runScenario, statesByRole } from '@dealwright/runtime';
import { behaviourHash, checkDefinition, readDefinition, type Scenario } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from './load-library.ts';

const templates = loadLibrary();

test('the library is found, with the templates of the first release in it', () => {
  const names = templates.map((template) => template.name);
  expect(names).toEqual(expect.arrayContaining(['gdpr-lead-capture', 'industrial-equipment-quote']));
});

describe.each(templates.map((template) => [template.name, template] as const))('%s', (_name, template) => {
  test('is accepted as if a stranger had sent it', () => {
    expect(readDefinition(JSON.stringify(template.definition))).toMatchObject({ ok: true });
  });

  test('has no problem at all', () => {
    const problems = checkDefinition(template.definition, {
      catalog: componentCatalog,
      organization: exampleOrganization,
      validator: ajvValidator,
      locale: 'en',
    });
    // A template may ask more levels of superiors than the small example organization has.
    expect(problems.filter(({ code }) => code !== 'people-chain-long')).toEqual([]);
  });

  test('nobody of the example organization would be stuck in it', () => {
    const problems = proveProcess(template.definition, exampleOrganization, { locale: 'en' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { example } of problems)
      if (example !== undefined)
        expect(runScenario(template.definition, example, exampleOrganization)).toMatchObject({ passed: true });
  });

  test('speaks all its languages', () => {
    const keys = template.definition.locales.map((locale) =>
      Object.keys(template.definition.texts[locale] ?? {}).toSorted(),
    );
    for (const each of keys) expect(each).toEqual(keys[0]);
  });

  test('audit and data protection reads every field as it is, and writes none', () => {
    const states = statesByRole({
      definition: template.definition,
      person: 'nora',
      organization: exampleOrganization,
    });
    expect([...states].filter(([, state]) => state !== 'read')).toEqual([]);
  });

  test('a changed text changes no behaviour', () => {
    const { definition } = template;
    const texts = Object.fromEntries(
      Object.entries(definition.texts).map(([locale, all]) => [locale, { ...all, title: 'X' }]),
    );
    expect(behaviourHash({ ...definition, texts })).toBe(behaviourHash(definition));
  });

  test.each(template.scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_scenario, scenario) => {
    const result = runScenario(template.definition, scenario, exampleOrganization);
    expect(result.steps.filter((step) => !step.ok)).toEqual([]);
    expect(result.passed).toBe(true);
  });

  test.each(template.scenarios.map((scenario) => [scenario.name, scenario] as const))(
    'notices when it goes otherwise: %s',
    (_scenario, scenario) => {
      const wrong = {
        ...scenario,
        start: { ...scenario.start, expect: { ...scenario.start.expect, status: 'lost' } },
      } as Scenario;
      expect(runScenario(template.definition, wrong, exampleOrganization).passed).toBe(false);
    },
  );
});
