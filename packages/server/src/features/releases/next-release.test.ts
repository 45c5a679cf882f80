import { exampleOrganization } from '@dealwright/runtime';
import { AppError, bucketPoints, chooseVersion, strangerSubject } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRelease, type ReleaseGround, type ReleaseWish } from './next-release.ts';
import { everybody, reachOf } from './release-reach.ts';
import { releaseOf, type StoredRelease } from './releases.store.ts';

const organization = exampleOrganization;
const stable: StoredRelease = {
  process: 'p',
  revision: 1,
  stable_version: 1,
  gray_version: null,
  gray_targeting: null,
  gray_salt: null,
  gray_cut: null,
  gray_since: null,
};
const ground = (row: StoredRelease | undefined): ReleaseGround => ({
  process: 'p',
  row,
  organization,
  now: new Date('2026-01-05T09:00:00Z'),
  locale: 'en',
});

function step(row: StoredRelease, wish: ReleaseWish): StoredRelease {
  const { stable: version, gray } = nextRelease(wish, ground(row));
  return {
    ...row,
    revision: row.revision + 1,
    stable_version: version,
    gray_version: gray?.version ?? null,
    gray_targeting: gray?.targeting ?? null,
    gray_salt: gray?.salt ?? null,
    gray_cut: gray?.cut ?? null,
    gray_since: gray?.since ?? null,
  };
}

function grayPeople(row: StoredRelease): readonly string[] {
  return reachOf(organization, releaseOf(row))
    .filter(({ arm }) => arm === 'gray')
    .map(({ id }) => id);
}

test('a share grows by the exact count and nobody leaves while it grows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 }), (percents) => {
      let row = stable;
      let before: readonly string[] = [];
      for (const percent of percents.toSorted((left, right) => left - right)) {
        row = step(row, { do: 'gray', version: 2, targeting: { percent } });
        const people = grayPeople(row);
        expect(people).toEqual(expect.arrayContaining([...before]));
        expect(people).toHaveLength(Math.max(1, Math.round((everybody(organization).length * percent) / 100)));
        before = people;
      }
    }),
  );
});

test('another candidate asks other people; the same candidate keeps its salt', () => {
  const first = step(stable, { do: 'gray', version: 2, targeting: { percent: 30 } });
  const wider = step(first, { do: 'gray', version: 2, targeting: { percent: 60 } });
  expect(wider.gray_salt).toBe(first.gray_salt);
  const next = step(step(wider, { do: 'rollback' }), { do: 'gray', version: 3, targeting: { percent: 30 } });
  expect(next.gray_salt).not.toBe(first.gray_salt);
});

test('promote and rollback end the candidate; making another version stable keeps it', () => {
  const gray = step(stable, { do: 'gray', version: 2, targeting: { percent: 100 } });
  expect(gray.gray_cut).toBe(bucketPoints);
  expect(step(gray, { do: 'promote' })).toMatchObject({ stable_version: 2, gray_version: null });
  expect(step(gray, { do: 'rollback' })).toMatchObject({ stable_version: 1, gray_version: null });
  expect(step(gray, { do: 'stable', version: 3 })).toMatchObject({ stable_version: 3, gray_version: 2 });
  expect(step(gray, { do: 'stable', version: 2 })).toMatchObject({ stable_version: 2, gray_version: null });
});

test('what makes no sense is refused', () => {
  const refused = (row: StoredRelease | undefined, wish: ReleaseWish) =>
    expect(() => nextRelease(wish, ground(row))).toThrow(AppError);
  refused(undefined, { do: 'gray', version: 1, targeting: { percent: 10 } });
  refused(stable, { do: 'gray', version: 1, targeting: { percent: 10 } });
  refused(stable, { do: 'promote' });
  refused(stable, { do: 'rollback' });
  refused(stable, { do: 'gray', version: 2, targeting: { percent: 10, teams: ['__proto__'] } });
});

test('strangers get the share of the candidate, not what was counted out for the people, and keep it while it grows', () => {
  const visits = Array.from({ length: 2_000 }, (_, index) => `visit-${index}`);
  let row = stable;
  let before: readonly string[] = [];
  for (const percent of [1, 5, 20, 50, 100]) {
    row = step(row, { do: 'gray', version: 2, targeting: { percent } });
    const release = releaseOf(row);
    const gray = visits.filter((visit) => chooseVersion(release, strangerSubject(visit, 'de')).arm === 'gray');
    expect(gray).toEqual(expect.arrayContaining([...before]));
    expect(Math.abs(gray.length - (visits.length * percent) / 100)).toBeLessThan(60);
    before = gray;
  }
});
