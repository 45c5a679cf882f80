import type { FieldValues, Organization, ProcessDefinition, Scenario, ScenarioStep } from '@dealwright/shared';
import type { Refusal } from '../engine/decision.ts';
import { membersOfSlot } from '../engine/people/role-members.ts';
import { visitsOf } from '../engine/visits.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { sampleOf } from './sample-of.ts';
import { rowsOf } from './sample-values.ts';

/** Where a case is to be played, and where it must come to. */
export interface Playground {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly node: string;
}

/** How often what is refused is mended before a case is given up. */
const most = 6;

/**
 * The case with all that the real process asks for on the way into the flow: what its first form needs, values written by who may
 * write them, what the gate of the stage lacks. Undefined when it does not come to its node even so; it is not offered then.
 */
export function playableCase(scenario: Scenario, ground: Playground): Scenario | undefined {
  const [seller] = membersOfSlot('role:sales', ground.organization);
  const writers = new Set([scenario.start.by, ...(seller === undefined ? [] : [seller.id])]);
  for (const writer of writers) {
    const found = completed(scenario, { ...ground, writer });
    if (found !== null && comesThere(found, ground)) return found;
  }
  return undefined;
}

interface Writing extends Playground {
  /** Who writes what the first form does not ask for. */
  readonly writer: string;
}

/** The case with a start, an edit and a step into the flow that are not refused; null when one cannot be mended. */
function completed(scenario: Scenario, ground: Writing): Scenario | null {
  const [into, ...rest] = scenario.steps;
  const opened = opening(scenario, ground);
  if (opened === null || into === undefined) return null;
  let edit: FieldValues = opened.later;
  let step = into;
  for (let tries = 0; tries < most; tries += 1) {
    const written: readonly ScenarioStep[] =
      Object.keys(edit).length === 0 ? [] : [{ do: 'edit', by: ground.writer, values: edit }];
    const steps = [...written, { ...step, by: step.by ?? scenario.start.by }];
    const begun = { ...opened.scenario, steps };
    const refused = runScenario(ground.definition, begun, ground.organization).steps.at(-1)?.refused ?? null;
    if (refused === null) return { ...begun, steps: [...steps, ...rest].slice(0, 200) };
    const gap = refused.gap;
    if (gap === null) {
      const mended = mendedValues(edit, refused, ground);
      if (mended === null) return null;
      edit = mended.values;
    } else {
      const samples = samplesOf(gap.fields, ground);
      // A condition may hold once the fields are there; when nothing else is left to be filled, it does not.
      if (gap.documents.length > 0 || Object.keys(samples).length + gap.items.length === 0) return null;
      edit = { ...edit, ...samples };
      step = { ...step, items: [...(step.items ?? []), ...gap.items] };
    }
  }
  return null;
}

/** The start with what its form needs, and the values that the form does not ask for. */
function opening(
  scenario: Scenario,
  ground: Writing,
): { readonly scenario: Scenario; readonly later: FieldValues } | null {
  let { values } = scenario.start as { values: FieldValues };
  let later: FieldValues = {};
  for (let tries = 0; tries < most; tries += 1) {
    const begun = { ...scenario, start: { ...scenario.start, owner: ground.writer, values }, steps: [] };
    const refused = runScenario(ground.definition, begun, ground.organization).steps[0]?.refused ?? null;
    if (refused === null) return { scenario: begun, later };
    const mended = mendedValues(values, refused, ground);
    if (mended === null) return null;
    values = mended.values;
    later = { ...later, ...mended.left };
  }
  return null;
}

/** Values with samples where something is required, without those that may not be written there; null when nothing would change. */
function mendedValues(values: FieldValues, { details }: Refusal, ground: Writing) {
  const wrong = details.map(({ pointer, code }) => ({ field: pointer.split('/')[2] ?? '', code }));
  const lacking = wrong.filter(({ code }) => code === 'required').map(({ field }) => field);
  const refused = new Set(wrong.filter(({ code }) => code !== 'required').map(({ field }) => field));
  const kept = Object.entries(values).filter(([field]) => !refused.has(field));
  const samples = samplesOf(lacking, ground);
  if (kept.length === Object.keys(values).length && Object.keys(samples).length === 0) return null;
  const left = Object.entries(values).filter(([field]) => refused.has(field));
  return { values: { ...Object.fromEntries(kept), ...samples }, left: Object.fromEntries(left) };
}

function samplesOf(fields: readonly string[], { definition, writer }: Writing): FieldValues {
  const samples = fields.map((field) => {
    const isTable = definition.fields[field]?.columns !== undefined;
    const [, row = null] = isTable ? rowsOf(definition, field, writer) : [];
    return [field, isTable ? row : sampleOf(definition, field, writer)] as const;
  });
  return Object.fromEntries(samples.filter(([, value]) => value !== null));
}

function comesThere(scenario: Scenario, { definition, organization, node }: Playground): boolean {
  const { passed, deal } = runScenario(definition, scenario, organization);
  const visits = Object.values(deal?.runs ?? {}).flatMap(visitsOf);
  return passed && visits.some((visit) => visit.node === node);
}
