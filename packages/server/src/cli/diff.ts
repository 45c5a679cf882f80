import {
  behaviourHash,
  changeTexts,
  diffDefinitions,
  type Problem,
  type ProcessDefinition,
  readDefinition,
  translate,
} from '@dealwright/shared';
import type { CommandInput, CommandOutput } from './command-line.ts';
import { inLanguage, problemLines } from './problem-lines.ts';
import { readTextFile } from './read-json-file.ts';
import { cliTexts } from './texts.ts';

/** What changed between two definitions, in business words; exit code 1 when anything did. */
export async function diff({ args, locale }: CommandInput): Promise<CommandOutput> {
  const before = readDefinition(await readTextFile(args[0], '<before.json>'));
  const after = readDefinition(await readTextFile(args[1], '<after.json>'));
  if (!before.ok) return refusal(inLanguage(before.refused, locale), 'before');
  if (!after.ok) return refusal(inLanguage(after.refused, locale), 'after');
  const changes = diffDefinitions(before.definition, after.definition).map((change) => ({
    ...change,
    message: translate(changeTexts, `change.${change.code}`, change.params, locale),
  }));
  const sameBehaviour = behaves(before.definition, after.definition);
  const lines = changes.map(({ weight, pointer, message }) => `${weight}\t${pointer || '/'}\t${message}`);
  if (changes.length === 0) lines.push(translate(cliTexts, 'cli.same', {}, locale));
  return { code: changes.length === 0 ? 0 : 1, json: { sameBehaviour, changes }, lines };
}

function behaves(before: ProcessDefinition, after: ProcessDefinition): boolean {
  return behaviourHash(before) === behaviourHash(after);
}

function refusal(problems: readonly Problem[], file: 'before' | 'after'): CommandOutput {
  return { code: 1, json: { refused: file, problems }, lines: problemLines(problems) };
}
