import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bucketOf } from './bucket-of.ts';

type Context = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

interface Strategy {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly constraints?: readonly unknown[];
}

interface Specification {
  readonly state: {
    readonly features?: readonly { readonly name: string; readonly strategies: readonly Strategy[] }[];
  };
  readonly tests?: readonly {
    readonly context: Context;
    readonly toggleName: string;
    readonly expectedResult: boolean;
  }[];
}

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@unleash/client-specification/package.json')),
  'specifications',
);

/** The unit of a strategy and its percentage; null for a strategy that is no pure rollout. */
function rolloutOf({ name, parameters = {}, constraints = [] }: Strategy, context: Context) {
  if (constraints.length > 0) return null;
  const { percentage, rollout, stickiness = '', groupId = '' } = parameters;
  const custom = (field: string): string | undefined => {
    const { properties } = context;
    return (typeof properties === 'object' ? properties[field] : undefined) ?? (context[field] as string | undefined);
  };
  const units: Readonly<Record<string, string | undefined>> = {
    gradualRolloutUserId: custom('userId'),
    gradualRolloutSessionId: custom('sessionId'),
    flexibleRollout: stickiness === 'default' ? (custom('userId') ?? custom('sessionId')) : custom(stickiness),
  };
  const share = Number(percentage ?? rollout);
  return Object.hasOwn(units, name) ? { unit: units[name], share, groupId } : null;
}

/** Unleash's own scale on our point: one to a hundred. */
const isIn = (groupId: string, unit: string, share: number): boolean =>
  ((bucketOf(groupId, unit) ?? 0) % 100) + 1 <= share;

test('our hash decides the rollouts of the Unleash client specification as every Unleash client does', () => {
  const judged: string[] = [];
  for (const file of readdirSync(folder).filter((name) => /^\d.*\.json$/.test(name))) {
    const { state, tests = [] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Specification;
    for (const { context, toggleName, expectedResult } of tests) {
      const strategies = (state.features ?? []).find(({ name }) => name === toggleName)?.strategies ?? [];
      const rollout = strategies.length === 1 && strategies[0] ? rolloutOf(strategies[0], context) : null;
      if (rollout?.unit === undefined) continue;
      judged.push(toggleName);
      expect({ toggleName, result: isIn(rollout.groupId, rollout.unit, rollout.share) }).toEqual({
        toggleName,
        result: expectedResult,
      });
    }
  }
  process.stdout.write(`Unleash client specification: ${judged.length} rollout cases\n`);
  expect(judged.length).toBeGreaterThanOrEqual(12);
});
