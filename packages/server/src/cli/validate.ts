import { checkProcess } from '@dealwright/runtime';
import { behaviourHash, contentHash, readDefinition, translate } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { chartOf } from './chart.ts';
import type { CommandInput, CommandOutput } from './command-line.ts';
import { inLanguage, problemLines } from './problem-lines.ts';
import { readTextFile } from './read-json-file.ts';
import { cliTexts } from './texts.ts';

/** Everything that is wrong with a definition, as the server would say it before publishing. */
export async function validate({ args, locale, organization }: CommandInput): Promise<CommandOutput> {
  const read = readDefinition(await readTextFile(args[0], '<definition.json>'));
  if (!read.ok) {
    const problems = inLanguage(read.refused, locale);
    return { code: 1, json: { valid: false, refused: true, problems }, lines: problemLines(problems) };
  }
  const { definition } = read;
  const chart = await chartOf(organization);
  if ('refused' in chart) {
    const problems = inLanguage(chart.refused, locale);
    return { code: 1, json: { valid: false, refused: true, problems }, lines: problemLines(problems) };
  }
  const found = checkProcess(definition, {
    organization: chart.organization,
    today: new Date().toISOString().slice(0, 10),
    locale,
    validator: interpretedValidator,
  });
  const problems = inLanguage(found, locale);
  const valid = !problems.some(({ severity }) => severity === 'error');
  const hashes = { hash: contentHash(definition), behaviourHash: behaviourHash(definition) };
  const lines = [...problemLines(problems), translate(cliTexts, valid ? 'cli.valid' : 'cli.invalid', hashes, locale)];
  return { code: valid ? 0 : 1, json: { valid, refused: false, ...hashes, problems }, lines };
}
