/** Whom a gray version may reach: all given lists must hold; empty or absent means everybody. */
export interface Targeting {
  readonly regions?: readonly string[];
  readonly teams?: readonly string[];
  readonly people?: readonly string[];
  /** Share of the people left, in percent; three decimals count. */
  readonly percent: number;
}

/** Who starts a deal, and where. */
export interface ReleaseSubject {
  /** Null for a stranger on a public form. */
  readonly person: string | null;
  /** Opaque unit of a stranger's visit, made at random when he opened the form; null for a person. */
  readonly visit: string | null;
  readonly region: string | null;
  readonly team: string | null;
}

/** A person of the organization as a release sees him. */
export function personSubject({
  id,
  region,
  team,
}: {
  readonly id: string;
  readonly region: string;
  readonly team: string;
}): ReleaseSubject {
  return { person: id, visit: null, region, team };
}

/** A stranger on the public form of a region: targets by person or team never match him. */
export function strangerSubject(visit: string, region: string): ReleaseSubject {
  return { person: null, visit, region, team: null };
}

/** The share of strangers that a targeting reaches, in percent, in the regions it names: none where it names teams or people. */
export function percentOfStrangers({ teams = [], people = [], percent }: Targeting): number {
  return teams.length === 0 && people.length === 0 ? percent : 0;
}

/** Whether the lists of a targeting let a subject in; the percentage is another question. */
export function isTargeted(targeting: Targeting, subject: ReleaseSubject): boolean {
  return (
    holds(targeting.regions, subject.region) &&
    holds(targeting.teams, subject.team) &&
    holds(targeting.people, subject.person)
  );
}

function holds(wanted: readonly string[] | undefined, actual: string | null): boolean {
  return wanted === undefined || wanted.length === 0 || (actual !== null && wanted.includes(actual));
}

/** A targeting in words for the record: "regions de, fr; 20 %". */
export function targetingInWords(targeting: Targeting): string {
  const named = [
    ['regions', targeting.regions],
    ['teams', targeting.teams],
    ['people', targeting.people],
  ] as const;
  const parts = named.flatMap(([name, list]) => (list?.length ? [`${name} ${inShort(list)}`] : []));
  return [...parts, `${targeting.percent} %`].join('; ');
}

function inShort(list: readonly string[]): string {
  return list.length <= 5 ? list.join(', ') : `${list.slice(0, 5).join(', ')} and ${list.length - 5} more`;
}
