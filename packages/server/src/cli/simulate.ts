import { exampleOrganization, runScenario, type ScenarioResult } from '@dealwright/runtime';
import { readDefinition, type Scenario, translate } from '@dealwright/shared';
import { CommandFailure } from './command-failure.ts';
import type { CommandInput, CommandOutput } from './command-line.ts';
import { inLanguage, problemLines } from './problem-lines.ts';
import { readJsonFile, readTextFile } from './read-json-file.ts';
import { cliTexts } from './texts.ts';

/** Plays scenarios through the engine: those of a file, or the definition's own tests. */
export async function simulate({ args, locale, scenario }: CommandInput): Promise<CommandOutput> {
  const read = readDefinition(await readTextFile(args[0], '<definition.json>'));
  if (!read.ok) return refusal(inLanguage(read.refused, locale));
  const given = scenario === null ? (read.definition.tests ?? []) : listOf(await readJsonFile(scenario, '--scenario'));
  if (given.length === 0) throw new CommandFailure('cli.missing', { params: { what: '--scenario' } });
  // Scenarios are part of the format, so their shape is checked where they would stand in the definition.
  const whole = readDefinition({ ...read.definition, tests: given });
  if (!whole.ok) return refusal(inLanguage(whole.refused, locale));
  const results = (whole.definition.tests as readonly Scenario[]).map((each) =>
    runScenario(whole.definition, each, exampleOrganization),
  );
  const passed = results.every((result) => result.passed);
  const lines = results.flatMap((result) =>
    linesOf(result, translate(cliTexts, result.passed ? 'cli.passed' : 'cli.failed', {}, locale)),
  );
  return { code: passed ? 0 : 1, json: { passed, results }, lines };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function linesOf({ name, steps }: ScenarioResult, verdict: string): readonly string[] {
  const faults = steps.filter(({ ok }) => !ok).map(({ step, do: deed, message }) => `\t${step} ${deed}: ${message}`);
  return [`${verdict}\t${name}`, ...faults];
}

function refusal(problems: ReturnType<typeof inLanguage>): CommandOutput {
  return { code: 1, json: { passed: false, problems }, lines: problemLines(problems) };
}
