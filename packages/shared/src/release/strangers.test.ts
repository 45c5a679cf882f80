import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseVersion, type Release } from './choose-version.ts';
import { readRule } from './read-rule.ts';
import { percentOfStrangers, strangerSubject, type Targeting } from './targeting.ts';

const percent = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
const visit = fc.stringMatching(/^[0-9a-f]{32}$/);

const grayAt = (targeting: Targeting, salt = 'lead#2', cut?: number): Release => ({
  stable: 1,
  gray: { version: 2, targeting, salt, ...(cut === undefined ? {} : { cut }) },
});
const armOf = (release: Release, unit: string, region = 'de') =>
  chooseVersion(release, strangerSubject(unit, region)).arm;

test('over many visits the share of strangers is that of the release, whatever is counted out for a small team', () => {
  const visits = 4000;
  fc.assert(
    fc.property(percent, fc.uuid(), fc.integer({ min: 0, max: 2 ** 32 }), (share, salt, cut) => {
      const release = grayAt({ percent: share }, salt, cut);
      const gray = Array.from({ length: visits }, (_, index) => armOf(release, `${salt} ${index}`)).filter(
        (arm) => arm === 'gray',
      );
      const expected = share / 100;
      const deviation = Math.sqrt((expected * (1 - expected)) / visits);
      expect(Math.abs(gray.length / visits - expected)).toBeLessThanOrEqual(6 * deviation + 1 / visits);
    }),
    { numRuns: 50 },
  );
});

test('a stranger never changes arm while a release grows: who is in stays in', () => {
  fc.assert(
    fc.property(visit, fc.array(percent, { minLength: 2, maxLength: 8 }), (unit, shares) => {
      const arms = shares
        .toSorted((left, right) => left - right)
        .map((share) => armOf(grayAt({ percent: share }), unit));
      expect(arms).toEqual(arms.toSorted((left, right) => (left === right ? 0 : left === 'stable' ? -1 : 1)));
    }),
  );
});

test.each<[string, Targeting, 'gray' | 'stable']>([
  ['everybody', { percent: 100 }, 'gray'],
  ['his region', { regions: ['fr', 'de'], percent: 100 }, 'gray'],
  ['another region', { regions: ['fr'], percent: 100 }, 'stable'],
  ['a team', { teams: ['north'], percent: 100 }, 'stable'],
  ['people', { people: ['ann'], percent: 100 }, 'stable'],
  ['a team of his region', { regions: ['de'], teams: ['north'], percent: 100 }, 'stable'],
])('a release for %s', (_whom, targeting, arm) => {
  fc.assert(
    fc.property(visit, (unit) => {
      expect(armOf(grayAt(targeting), unit)).toBe(arm);
    }),
  );
  expect(percentOfStrangers(targeting)).toBe(targeting.teams || targeting.people ? 0 : 100);
});

test('a recorded rule can be read back: the arm, why, and whom the gray version was for', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/), { maxLength: 8 });
  const lists = fc.record({ regions: ids.map((some) => [...some, 'de']), teams: ids, people: ids, percent });
  fc.assert(
    fc.property(visit, lists, fc.boolean(), (unit, targeting, running) => {
      const release = running ? grayAt(targeting) : { stable: 1, gray: null };
      const { arm, rule } = chooseVersion(release, strangerSubject(unit, 'de'));
      const read = readRule(rule);
      expect(read.arm).toBe(arm);
      expect(read.why).not.toBe('other');
      if (read.targeting === null) return;
      expect(Number(read.targeting.percent)).toBe(targeting.percent);
      if (read.why === 'share') return;
      const named = [targeting.regions, targeting.teams, targeting.people].filter((list) => list.length > 0);
      expect(read.targeting.lists.map(({ ids: few }) => few)).toEqual(named.map((list) => list.slice(0, 5)));
      expect(read.targeting.lists.map(({ ids: few, more }) => few.length + more)).toEqual(
        named.map(({ length }) => length),
      );
    }),
  );
  expect(readRule('stable: 2 lacks the form')).toMatchObject({ arm: 'stable', why: 'form' });
  expect(readRule('by hand')).toMatchObject({ arm: 'stable', why: 'other' });
});

test('the rule that chose a stranger’s version is recorded like everybody’s', () => {
  const subject = strangerSubject('0'.repeat(32), 'de');
  expect(chooseVersion(grayAt({ regions: ['de'], percent: 100 }), subject)).toEqual({
    arm: 'gray',
    version: 2,
    rule: 'gray: regions de; 100 %',
  });
  expect(chooseVersion(grayAt({ percent: 0 }), subject).rule).toBe('stable: not among the gray 0 %');
  expect(chooseVersion(grayAt({ percent: 100 }), { ...subject, visit: null }).rule).toBe(
    'stable: nobody to place in the gray share',
  );
});
