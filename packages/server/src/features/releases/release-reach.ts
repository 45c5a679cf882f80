import {
  chooseVersion,
  grayCut,
  isTargeted,
  type Organization,
  type Person,
  personSubject,
  type Release,
  type Targeting,
} from '@dealwright/shared';

/** One person and the version he would get. */
export interface Reached {
  readonly id: string;
  readonly name: string;
  readonly arm: 'gray' | 'stable';
  readonly rule: string;
}

/** Everybody who can start deals today: active people, by id. */
export function everybody(organization: Organization): readonly Person[] {
  return Object.values(organization.people)
    .filter((person) => person.active)
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** People whom the lists of a targeting let in; the share is taken of them. */
export function population(organization: Organization, targeting: Targeting): readonly string[] {
  return everybody(organization)
    .filter((person) => isTargeted(targeting, personSubject(person)))
    .map((person) => person.id);
}

/** Which version each person gets under a release. */
export function reachOf(organization: Organization, release: Release): readonly Reached[] {
  return everybody(organization).map((person) => {
    const { arm, rule } = chooseVersion(release, personSubject(person));
    return { id: person.id, name: person.name, arm, rule };
  });
}

/** Where a targeting's share would end on the line, seen from what is already gray with the same salt. */
export function cutOf(
  organization: Organization,
  gray: {
    readonly targeting: Targeting;
    readonly salt: string;
    readonly before: { readonly percent: number; readonly cut: number } | null;
  },
): number {
  const { targeting, salt, before } = gray;
  const share = { salt, percent: targeting.percent, population: population(organization, targeting) };
  return grayCut(before === null ? share : { ...share, before });
}
