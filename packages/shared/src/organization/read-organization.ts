import { readCalendar } from '../calendar/read-calendar.ts';
import type { Problem } from '../definition/problem.ts';
import { type Finding, problemOf } from '../definition/problem-of.ts';
import { findHostileContent } from '../definition/read/hostile-content.ts';
import { definitionLimits } from '../definition/read/limits.ts';
import { interpretedValidator } from '../definition/shape/interpreted-validator.ts';
import type { SchemaCheck } from '../definition/shape/schema-validator.ts';
import { asFinding } from '../definition/shape/shape-findings.ts';
import { type OrganizationFile, organizationFileSchema } from '../generated/organization-file.ts';
import type { WorkCalendar } from '../generated/work-calendar.ts';
import type { Organization } from '../values/organization.ts';
import { organizationFindings } from './organization-findings.ts';

/** An organization that decisions may rest on, or why it is none. */
export type OrganizationReadResult =
  | { readonly ok: true; readonly organization: Organization }
  | { readonly ok: false; readonly refused: readonly Problem[] };

const limits = { ...definitionLimits, depth: 10, values: 400_000, keyLength: 64 };
let shape: SchemaCheck | null = null;

/** The only way a file becomes an organization: harmless, of the right shape, and at one with itself. Never throws. */
export function readOrganization(value: unknown): OrganizationReadResult {
  const hostile = findHostileContent(value, limits);
  if (hostile !== null) return refusal([hostile]);
  shape ??= interpretedValidator.compile(organizationFileSchema);
  const misshapen = shape(value).map(asFinding);
  if (misshapen.length > 0) return refusal(misshapen);
  const file = value as OrganizationFile;
  const calendars = (file.calendars ?? []).map(readCalendar);
  const wrong = calendars.flatMap((read, index) =>
    read.ok ? [] : read.refused.map((problem) => ({ ...problem, pointer: `/calendars/${index}${problem.pointer}` })),
  );
  const organization = organizationOf(
    file,
    calendars.flatMap((read) => (read.ok ? [read.calendar] : [])),
  );
  const findings = [...wrong, ...organizationFindings(organization)];
  return findings.length > 0 ? refusal(findings) : { ok: true, organization };
}

function refusal(findings: readonly Finding[]): OrganizationReadResult {
  return { ok: false, refused: findings.map(problemOf) };
}

const home = 'home';

function organizationOf(file: OrganizationFile, calendars: readonly WorkCalendar[]): Organization {
  const regions = file.regions ?? { [home]: { timeZone: 'UTC' } };
  const [region = home] = Object.keys(regions);
  const teams = file.teams ?? { [home]: { region } };
  const [team = home] = Object.keys(teams);
  return {
    snapshot: 'file',
    people: named(file.people, ({ superior = null, roles = [], active = true, team: own = team, ...person }) => ({
      ...person,
      superior,
      roles,
      active,
      team: own,
      region: person.region ?? (Object.hasOwn(teams, own) ? teams[own]?.region : undefined) ?? region,
    })),
    regions: named(regions, (entry) => entry),
    teams: named(teams, (entry) => entry),
    slots: file.slots ?? {},
    administrators: file.administrators,
    groups: named(file.groups ?? {}, (entry) => entry),
    proxies: (file.proxies ?? []).map((proxy, index) => ({
      ...proxy,
      id: `proxy-${index}`,
      madeAt: String(index).padStart(6, '0'),
    })),
    calendars: Object.fromEntries(calendars.map((calendar) => [calendar.region, calendar])),
  };
}

/** Entries with their key as id, and as name where they have none. */
function named<Entry extends { readonly name?: string }, Made>(
  entries: Readonly<Record<string, Entry>>,
  make: (entry: Entry) => Made,
): Record<string, Made & { readonly id: string; readonly name: string }> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, { ...make(entry), id, name: entry.name ?? id }]),
  );
}
