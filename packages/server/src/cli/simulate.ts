import { exampleOrganization, runScenario, type ScenarioResult } from '@dealwright/runtime';
import { isJsonObject, type Json, readDefinition, type Scenario, translate } from '@dealwright/shared';
import { type Chart, chartIn, chartOf } from './chart.ts';
import { CommandFailure } from './command-failure.ts';
import type { CommandInput, CommandOutput } from './command-line.ts';
import { inLanguage, problemLines } from './problem-lines.ts';
import { readJsonFile, readTextFile } from './read-json-file.ts';
import { cliTexts } from './texts.ts';

/**
 * Plays scenarios through the engine: those of a file, or the definition's own tests. The file is one scenario, a list of them, or
 * `{ organization, scenarios }` with the organization they play in (docs/scenarios.md).
 */
export async function simulate({ args, locale, scenario, organization }: CommandInput): Promise<CommandOutput> {
  const read = readDefinition(await readTextFile(args[0], '<definition.json>'));
  if (!read.ok) return refusal(inLanguage(read.refused, locale));
  const given: CaseFile =
    scenario === null
      ? { scenarios: read.definition.tests ?? [] }
      : caseFileOf(await readJsonFile(scenario, '--scenario'));
  if (given.scenarios.length === 0) throw new CommandFailure('cli.missing', { params: { what: '--scenario' } });
  const chart: Chart = given.organization === undefined ? await chartOf(organization) : chartIn(given.organization);
  if ('refused' in chart) return refusal(inLanguage(chart.refused, locale));
  // Scenarios are part of the format, so their shape is checked where they would stand in the definition.
  const whole = readDefinition({ ...read.definition, tests: given.scenarios });
  if (!whole.ok) return refusal(inLanguage(whole.refused, locale).map((problem) => placedIn(given, problem)));
  const results = (whole.definition.tests as readonly Scenario[]).map((each) =>
    runScenario(whole.definition, each, chart.organization ?? exampleOrganization),
  );
  const passed = results.every((result) => result.passed);
  const lines = results.flatMap((result) =>
    linesOf(result, translate(cliTexts, result.passed ? 'cli.passed' : 'cli.failed', {}, locale)),
  );
  return { code: passed ? 0 : 1, json: { passed, results }, lines };
}

interface CaseFile {
  /** Where the scenarios stand in the file; left out where they are the definition's own tests. */
  readonly at?: '' | '/0' | '/scenarios';
  readonly scenarios: readonly unknown[];
  readonly organization?: unknown;
}

function caseFileOf(value: unknown): CaseFile {
  if (Array.isArray(value)) return { at: '', scenarios: value };
  const json = value as Json;
  if (!isJsonObject(json) || !Array.isArray(json.scenarios)) return { at: '/0', scenarios: [value] };
  return json.organization === undefined
    ? { at: '/scenarios', scenarios: json.scenarios }
    : { at: '/scenarios', scenarios: json.scenarios, organization: json.organization };
}

/** A problem of a scenario, with its place in the file that was given. */
function placedIn<Placed extends { readonly pointer: string }>({ at }: CaseFile, problem: Placed): Placed {
  if (at === undefined) return problem;
  const pointer = problem.pointer.replace(/^\/tests/, '');
  return { ...problem, pointer: at === '/0' ? pointer.replace(/^\/0/, '') : `${at}${pointer}` };
}

function linesOf({ name, steps }: ScenarioResult, verdict: string): readonly string[] {
  const faults = steps.filter(({ ok }) => !ok).map(({ step, do: deed, message }) => `\t${step} ${deed}: ${message}`);
  return [`${verdict}\t${name}`, ...faults];
}

function refusal(problems: ReturnType<typeof inLanguage>): CommandOutput {
  return { code: 1, json: { passed: false, problems }, lines: problemLines(problems) };
}
