/** Whom a gray version may reach: all given lists must hold; empty or absent means everybody. */
export interface Targeting {
  readonly regions?: readonly string[];
  readonly teams?: readonly string[];
  readonly people?: readonly string[];
  /** Share of the people left, in percent; three decimals count. */
  readonly percent: number;
}

/** Who starts a deal, and where. A stranger on a public form has no person. */
export interface ReleaseSubject {
  readonly person: string | null;
  readonly region: string | null;
  readonly team: string | null;
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
