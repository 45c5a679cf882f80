import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketOf, bucketPoints, pointsOf } from './bucket-of.ts';
import { chooseVersion, type Release } from './choose-version.ts';
import { grayCut } from './gray-cut.ts';
import { isTargeted, personSubject, strangerSubject, targetingInWords } from './targeting.ts';

const unitId = fc.oneof(
  fc.uuid(),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('中', '销售-张伟', '👩‍💼'),
);
const percent = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);

test.each([
  ['lead-capture#7', 'user-1', 1836985490],
  ['lead-capture#7', 'user-2', 36889573],
  ['lead-capture#7', 'user-3', 3560531045],
  ['lead-capture#7', '销售-张伟', 3146995656],
  ['lead-capture#7', '团队/华东', 476614751],
  ['lead-capture#8', 'user-1', 185450084],
])('%s places %s at %i', (salt, unit, point) => {
  expect(bucketOf(salt, unit)).toBe(point);
});

test('the shares of ten thousand people are those on record', () => {
  const points = Array.from(
    { length: 10_000 },
    (_, index) => bucketOf('lead-capture#7', `user-${index}`) ?? bucketPoints,
  );
  const counts = [1, 5, 10, 25, 50, 100].map((share) => points.filter((point) => point < pointsOf(share)).length);
  expect(counts).toEqual([84, 497, 993, 2516, 4994, 10_000]);
});

test('a unit that is missing or broken has no place', () => {
  expect(bucketOf('salt', '')).toBeNull();
  expect(bucketOf('salt', '\ud800')).toBeNull();
});

test('Han ids spread over the whole line', () => {
  const points = new Set<number | null>();
  for (let code = 0x4e00; code < 0x4e00 + 20_000; code += 1) points.add(bucketOf('salt', String.fromCodePoint(code)));
  expect(points.size).toBeGreaterThan(19_950);
});

test('nobody leaves the gray arm while its percentage grows', () => {
  fc.assert(
    fc.property(unitId, percent, percent, (unit, one, other) => {
      const point = bucketOf('salt', unit) ?? bucketPoints;
      const [less, more] = one < other ? [one, other] : [other, one];
      return !(point < pointsOf(less)) || point < pointsOf(more);
    }),
  );
});

test('a thousandth of a percent counts', () => {
  expect(pointsOf(0)).toBe(0);
  expect(pointsOf(0.001)).toBe(42950);
  expect(pointsOf(33.333)).toBeLessThan(pointsOf(33.334));
  expect(pointsOf(100)).toBe(bucketPoints);
});

const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `person-${index}`);
const reached = (salt: string, population: readonly string[], cut: number) =>
  population.filter((unit) => (bucketOf(salt, unit) ?? bucketPoints) < cut);

test('a small group gets its exact share, one person at least', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 400 }), percent, (salt, count, share) => {
      fc.pre(salt.isWellFormed());
      const population = people(count);
      const cut = grayCut({ salt, percent: share, population });
      const wanted = share === 0 ? 0 : Math.max(1, Math.round((count * share) / 100));
      expect(Math.abs(reached(salt, population, cut).length - wanted)).toBeLessThanOrEqual(
        Number.isInteger(share) ? 0 : 1,
      );
    }),
  );
});

test('no pick is revoked by growth, whoever joined or left meanwhile', () => {
  const group = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(fc.tuple(group, group), fc.tuple(percent, percent), ([earlier, later], [one, other]) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const before = { percent: less, cut: grayCut({ salt: 's', percent: less, population: people(earlier) }) };
      const cut = grayCut({ salt: 's', percent: more, population: people(later), before });
      expect(reached('s', people(300), cut)).toEqual(expect.arrayContaining(reached('s', people(300), before.cut)));
    }),
  );
});

const release: Release = {
  stable: 3,
  gray: { version: 4, salt: 'quote#1', targeting: { regions: ['de'], teams: ['north', 'south'], percent: 100 } },
};

test('targeting lists must all hold, and the rule is recorded in words', () => {
  const subject = personSubject({ id: 'ann', region: 'de', team: 'north' });
  expect(chooseVersion(release, subject)).toEqual({
    arm: 'gray',
    version: 4,
    rule: 'gray: regions de; teams north, south; 100 %',
  });
  expect(chooseVersion(release, { ...subject, team: 'west' })).toMatchObject({ arm: 'stable', version: 3 });
  expect(chooseVersion(release, { ...subject, region: null }).rule).toContain('outside gray');
  expect(chooseVersion(release, { ...subject, person: null }).rule).toBe('stable: nobody to place in the gray share');
  expect(chooseVersion({ stable: null, gray: null }, subject)).toEqual({
    arm: 'stable',
    version: null,
    rule: 'stable',
  });
});

test('a share decides by the point of the person, or by the stored cut', () => {
  const gray = { version: 4, salt: 'lead-capture#7', targeting: { percent: 10 } };
  const inShare = personSubject({ id: 'user-2', region: 'de', team: 'north' });
  expect(chooseVersion({ stable: 3, gray }, inShare).arm).toBe('gray');
  expect(chooseVersion({ stable: 3, gray }, { ...inShare, person: 'user-1' }).rule).toBe(
    'stable: not among the gray 10 %',
  );
  expect(chooseVersion({ stable: 3, gray: { ...gray, cut: 36889573 } }, inShare).arm).toBe('stable');
  expect(chooseVersion({ stable: 3, gray: { ...gray, cut: 36889574 } }, inShare).arm).toBe('gray');
});

test('empty lists mean everybody, long lists are shortened in words', () => {
  expect(isTargeted({ regions: [], teams: [], people: [], percent: 5 }, strangerSubject('v', 'de'))).toBe(true);
  expect(targetingInWords({ people: people(7), percent: 0.5 })).toMatch(/person-4 and 2 more; 0\.5 %$/);
});
