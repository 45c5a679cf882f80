import type { Expectation, Json } from '@dealwright/shared';
import type { Refusal } from '../engine/decision.ts';
import { openTasks } from '../engine/open-tasks.ts';
import { sameJson } from '../fields/same-json.ts';
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
      return [`values.${name}`, value as Json, deal?.values[fieldId(play.definition, name)] ?? null] as const;
    }),
  ];
  return pairs.flatMap(([what, expected, actual]) =>
    expected === undefined || sameJson(expected, actual) ? [] : [{ what, expected, actual }],
  );
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
