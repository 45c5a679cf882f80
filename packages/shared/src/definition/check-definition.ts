import type { ProcessDefinition } from '../generated/process-definition.ts';
import type { ProductLocale } from '../text/define-texts.ts';
import type { Organization } from '../values/organization.ts';
import type { CheckFrame } from './checks/check-frame.ts';
import { definitionChecks } from './checks/registry.ts';
import type { ComponentCatalog } from './component-catalog.ts';
import type { Problem, Severity } from './problem.ts';
import { type Finding, problemOf } from './problem-of.ts';
import { referencesIn } from './references.ts';
import { scopesOf } from './scopes.ts';
import { composeDefinitionSchema } from './shape/compose-definition-schema.ts';
import type { SchemaCheck, SchemaValidator } from './shape/schema-validator.ts';
import { asFinding } from './shape/shape-findings.ts';
import { mostShapeProblems } from './shape/tidy-problems.ts';
import type { Surroundings } from './surroundings.ts';

/** What a definition is checked with. */
export interface CheckInput {
  readonly catalog: ComponentCatalog;
  readonly validator: SchemaValidator;
  /** Today's organization, when the check runs where one is known. */
  readonly organization: Organization | null;
  /** Connections and processes of the organization, when the check runs where they are known. */
  readonly surroundings?: Surroundings | null;
  /** The day of the check ("2026-01-31"), where one is known: what calendars cover is judged by it. */
  readonly today?: string;
  /** Whose language the names in a problem's params are in: fields, stages, cases of a table. */
  readonly locale: ProductLocale;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** Everything wrong with a definition that `readDefinition` let in: its shape with these components, then its meaning. Errors first. */
export function checkDefinition(definition: ProcessDefinition, input: CheckInput): readonly Problem[] {
  const misshapen = shapeCheckFor(input)(definition).map(asFinding);
  const frame = frameFor(
    definition,
    input,
    misshapen.map(({ pointer }) => pointer),
  );
  const found: readonly (Finding | Problem)[] = [...misshapen, ...definitionChecks.flatMap((check) => check(frame))];
  const problems = new Map<string, Problem>();
  for (const finding of found) {
    const key = `${finding.pointer}\n${finding.code}\n${JSON.stringify(finding.params ?? {})}`;
    if (!problems.has(key)) problems.set(key, 'message' in finding ? finding : problemOf(finding));
  }
  return [...problems.values()].sort((left, right) => weights[left.severity] - weights[right.severity]);
}

function frameFor(definition: ProcessDefinition, input: CheckInput, misshapen: readonly string[]): CheckFrame {
  // A list that is full says nothing of what lies beyond its end: then no part is asked for its meaning.
  const full = misshapen.length >= mostShapeProblems;
  const isMisshapen = (place: string): boolean => {
    return full || misshapen.some((pointer) => pointer === place || pointer.startsWith(`${place}/`));
  };
  const { catalog, locale } = input;
  const scopes = scopesOf({ definition, catalog, locale, isBroken: (field) => isMisshapen(`/fields/${field}`) });
  return {
    definition,
    catalog,
    organization: input.organization,
    surroundings: input.surroundings ?? null,
    ...(input.today === undefined ? {} : { today: input.today }),
    locale,
    references: referencesIn(definition),
    columnOwners: scopes.columnOwners,
    dealScope: scopes.deal,
    rowScopeOf: scopes.rowOf,
    nodeScope: scopes.ofNode,
    isMisshapen,
  };
}

const compiled = new WeakMap<ComponentCatalog, WeakMap<SchemaValidator, SchemaCheck>>();

/** Compiling takes longer than checking, and a catalog never changes. */
function shapeCheckFor({ catalog, validator }: CheckInput): SchemaCheck {
  const known = compiled.get(catalog) ?? new WeakMap<SchemaValidator, SchemaCheck>();
  compiled.set(catalog, known);
  const check = known.get(validator) ?? validator.compile(composeDefinitionSchema(catalog));
  known.set(validator, check);
  return check;
}
