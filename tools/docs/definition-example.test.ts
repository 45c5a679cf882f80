import { readFileSync } from 'node:fs';
import path from 'node:path';
import { componentCatalog, exampleOrganization, fieldTypes, nodeKinds, runScenario } from '@dealwright/runtime';
import { checkDefinition, definitionLimits, readDefinition, readOrganization } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { expect, test } from 'vitest';

const textOfPage = (name: string) => readFileSync(path.join(import.meta.dirname, '../../docs', name), 'utf8');
/** The first JSON of a page. */
const jsonOf = (text: string) => /```json\n([\s\S]*?)\n```/.exec(text)?.[1] ?? '';
const page = textOfPage('definition.md');
const example = jsonOf(page);
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

test('the case on the page about scenarios plays that definition in the organization that it brings', () => {
  const { definition } = check(example);
  const file = JSON.parse(jsonOf(textOfPage('scenarios.md')));
  const read = readOrganization(file.organization);
  if (definition === null || !read.ok) return expect.unreachable();
  expect(file.scenarios).toHaveLength(1);
  for (const scenario of file.scenarios) {
    expect(runScenario(definition, scenario, read.organization)).toMatchObject({ passed: true });
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
