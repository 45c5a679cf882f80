import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../values/json.ts';
import { randomEdits } from '../testing/random-edits.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import { ajvValidator } from './compiled-validator.ts';
import { composeDefinitionSchema } from './compose-definition-schema.ts';
import { interpretedValidator } from './interpreted-validator.ts';

test('both validators find the same problems at the same places, whatever is done to a definition', () => {
  const schema = composeDefinitionSchema(sampleCatalog);
  const compiled = ajvValidator.compile(schema);
  const interpreted = interpretedValidator.compile(schema);
  let faulty = 0;
  fc.assert(
    fc.property(randomEdits(sampleDefinition as unknown as Json), (document) => {
      const problems = compiled(document);
      expect(interpreted(document)).toEqual(problems);
      if (problems.length > 0) faulty += 1;
    }),
    { numRuns: 150 },
  );
  expect(faulty).toBeGreaterThan(75);
}, 30_000);
