import type { Expectation, Json } from '@dealwright/shared';
import type { Refusal } from '../engine/decision.ts';
import { lookup } from '../engine/lookup.ts';
import { openTasks } from '../engine/open-tasks.ts';
import { contextOf } from '../engine/values/fit-to-field.ts';
import { fieldTypes } from '../fields/registry.ts';
import { sameJson } from '../fields/same-json.ts';
import { storedForm } from '../fields/stored-form.ts';
import { fieldId } from './field-names.ts';
import type { Play } from './play.ts';

/** One thing that is not as the scenario expects. */
export interface Difference {
  /** "at", "refused", "stage", "status", "runs", "tasks", "missing", or "values.<name>". */
  readonly what: string;
  readonly expected: Json;
  readonly actual: Json;
}

/** Compares a played step with its expectation; what the expectation does not speak of may be as it likes. */
export function compareStep(
  play: Play,
  refused: Refusal | null,
  { expect, at }: { readonly expect: Expectation; readonly at: string | undefined },
): readonly Difference[] {
  const { deal } = play;
  const pairs: readonly (readonly [string, Json | undefined, Json])[] = [
    // A step cannot be done before the one above it.
    ['at', at !== undefined && at < play.now ? at : undefined, play.now],
    ['refused', expectedRefusal(expect), refused?.code ?? null],
    ['stage', expect.stage, deal?.stage ?? null],
    ['status', expect.status, deal?.status ?? null],
    ['runs', expect.runs?.map(({ flow, status }) => `${flow} ${status}`), runsOf(play)],
    ['tasks', expect.tasks?.map(({ person, node }) => `${person} at ${node}`).toSorted(), tasksOf(play)],
    ['missing', expect.missing?.toSorted(), refused?.gap?.fields.toSorted() ?? []],
    ...Object.entries(expect.values ?? {}).map(([name, value]) => {
      const field = fieldId(play.definition, name);
      return [`values.${name}`, asStored(play, field, value as Json), deal?.values[field] ?? null] as const;
    }),
  ];
  return pairs.flatMap(([what, expected, actual]) =>
    expected === undefined || sameJson(expected, actual) ? [] : [{ what, expected, actual }],
  );
}

/** A value as the deal would hold it, so that it may be written as it was given: `300.00` is `300`. */
function asStored({ definition }: Play, field: string, value: Json): Json {
  const type = fieldTypes.get(lookup(definition.fields, field)?.type ?? '');
  const stored = type === undefined ? undefined : storedForm(type, value, contextOf(definition, field));
  return stored === undefined ? value : stored;
}

/** A step that says nothing must succeed; one that names missing fields must be stopped by a gate. */
function expectedRefusal({ refused, missing }: Expectation): string | null {
  return refused ?? (missing !== undefined && missing.length > 0 ? 'gate-missing' : null);
}

function runsOf({ deal }: Play): readonly string[] {
  return Object.values(deal?.runs ?? {}).map(({ flow, status }) => `${flow} ${status}`);
}

function tasksOf({ deal }: Play): readonly string[] {
  if (deal === null) return [];
  return openTasks(deal)
    .map(({ person, node }) => `${person} at ${node}`)
    .toSorted();
}
