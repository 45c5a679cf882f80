import { isDeepStrictEqual } from 'node:util';
import { AppError, type Organization, type ProductLocale, type Targeting, translate } from '@dealwright/shared';
import { cutOf } from './release-reach.ts';
import type { GrayWrite, StoredRelease } from './releases.store.ts';
import type { ReleaseDeed } from './releases.tables.ts';
import { releaseTexts } from './texts.ts';

/** The wish to change a release. */
export type ReleaseWish =
  | { readonly do: 'stable'; readonly version: number }
  | { readonly do: 'gray'; readonly version: number; readonly targeting: Targeting }
  | { readonly do: 'promote' }
  | { readonly do: 'rollback' };

/** What a wish makes of a release, and the line for its history. */
export interface ReleaseStep {
  readonly stable: number | null;
  readonly gray: GrayWrite | null;
  readonly what: ReleaseDeed;
  readonly version: number | null;
  readonly targeting: Targeting | null;
}

/** What the decision depends on beside the wish. */
export interface ReleaseGround {
  readonly process: string;
  readonly row: StoredRelease | undefined;
  readonly organization: Organization;
  readonly now: Date;
  /** Language of refusals. */
  readonly locale: ProductLocale;
}

/** What becomes of a release; refuses what makes no sense. Pure. */
export function nextRelease(wish: ReleaseWish, ground: ReleaseGround): ReleaseStep {
  const stable = ground.row?.stable_version ?? null;
  const version = ground.row?.gray_version ?? null;
  switch (wish.do) {
    case 'stable':
      return {
        stable: wish.version,
        gray: keptGray(ground, wish.version),
        what: 'stable',
        version: wish.version,
        targeting: null,
      };
    case 'gray':
      return grayStep(wish, ground);
    case 'promote':
      if (version === null) throw refused('release.reason.no-gray', ground.locale);
      return { stable: version, gray: null, what: 'promote', version, targeting: null };
    case 'rollback':
      if (version === null) throw refused('release.reason.no-gray', ground.locale);
      return { stable, gray: null, what: 'rollback', version: stable, targeting: null };
  }
}

/** The candidate stays when another version becomes stable, unless it is that version. */
function keptGray({ row }: ReleaseGround, stable: number): GrayWrite | null {
  const gray = row === undefined ? null : grayOf(row);
  return gray === null || gray.version === stable ? null : gray;
}

function grayStep(wish: Extract<ReleaseWish, { do: 'gray' }>, ground: ReleaseGround): ReleaseStep {
  const { row, organization } = ground;
  if (row === undefined || row.stable_version === null) throw refused('release.reason.no-stable', ground.locale);
  if (row.stable_version === wish.version) throw refused('release.reason.same', ground.locale);
  refuseUnknown(wish.targeting, ground);
  const before = grayOf(row);
  const same = before !== null && before.version === wish.version;
  const salt = same ? before.salt : `${ground.process}#${row.revision + 1}`;
  const sameLists = same && isDeepStrictEqual(listsOf(before.targeting), listsOf(wish.targeting));
  const earlier = sameLists ? { percent: before.targeting.percent, cut: before.cut } : null;
  const cut = cutOf(organization, { targeting: wish.targeting, salt, before: earlier });
  return {
    stable: row.stable_version,
    gray: { version: wish.version, targeting: wish.targeting, salt, cut, since: same ? before.since : ground.now },
    what: same ? 'percent' : 'gray',
    version: wish.version,
    targeting: wish.targeting,
  };
}

function refuseUnknown(targeting: Targeting, ground: ReleaseGround): void {
  const { organization } = ground;
  const known = (ids: readonly string[] | undefined, map: Readonly<Record<string, unknown>>): boolean =>
    (ids ?? []).every((id) => Object.hasOwn(map, id));
  if (!known(targeting.regions, organization.regions)) throw refused('release.reason.region', ground.locale);
  if (!known(targeting.teams, organization.teams)) throw refused('release.reason.team', ground.locale);
  if (!known(targeting.people, organization.people)) throw refused('release.reason.person', ground.locale);
}

function listsOf({ regions = [], teams = [], people = [] }: Targeting): readonly unknown[] {
  return [regions.toSorted(), teams.toSorted(), people.toSorted()];
}

/** The stored candidate, or null. */
export function grayOf(row: StoredRelease): GrayWrite | null {
  const { gray_version: version, gray_targeting: targeting, gray_salt: salt, gray_cut: cut, gray_since: since } = row;
  if (version === null || targeting === null || salt === null || cut === null || since === null) return null;
  return { version, targeting, salt, cut, since };
}

/** A refusal with its reason in the reader's language. */
export function refused(reason: keyof typeof releaseTexts, locale: ProductLocale): AppError {
  return new AppError('release.invalid', {
    params: { reason: translate(releaseTexts, reason, {}, locale) },
    facts: { reason },
  });
}
