import { readFileSync } from 'node:fs';
import path from 'node:path';
import { componentCatalog, exampleOrganization, fieldTypes, nodeKinds, runScenario } from '@dealwright/runtime';
import { checkDefinition, definitionLimits, readDefinition } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { expect, test } from 'vitest';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/definition.md'), 'utf8');
const example = /```json\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
const check = (text: string) => {
  const read = readDefinition(text);
  if (!read.ok) return { definition: null, problems: read.refused };
  const frame = {
    catalog: componentCatalog,
    organization: exampleOrganization,
    validator: ajvValidator,
    locale: 'en',
  } as const;
  return { definition: read.definition, problems: checkDefinition(read.definition, frame) };
};

test('the example of the page is a definition without problems', () => {
  expect(check(example).problems).toEqual([]);
});

test('its tests pass', () => {
  const { definition } = check(example);
  const scenarios = definition?.tests ?? [];
  expect(scenarios).not.toEqual([]);
  for (const scenario of scenarios) {
    if (definition !== null)
      expect(runScenario(definition, scenario, exampleOrganization)).toMatchObject({ passed: true });
  }
});

test('a field that is gone from the example is a problem', () => {
  const wrong = example.replaceAll('"field": "f_reason"', '"field": "f_gone"');
  expect(wrong).not.toBe(example);
  expect(check(wrong).problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
});

test('the page names every field type, every node kind and the limits as they are', () => {
  for (const type of fieldTypes.keys()) expect(page).toMatch(new RegExp(`Field types:.*\\b${type}\\b`));
  for (const kind of nodeKinds.keys()) expect(page).toMatch(new RegExp(`Node kinds:.*\\b${kind}\\b`));
  const { fields, forms, flows, nodesPerFlow, stages, depth } = definitionLimits;
  expect(page).toContain(`| ${fields}, ${forms}, ${flows}, ${nodesPerFlow}, ${stages} |`);
  expect(page).toContain(`| ${depth} |`);
});
