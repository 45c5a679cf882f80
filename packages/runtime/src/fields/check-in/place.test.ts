import { expect, test } from 'vitest';
import { isOnEarth, metresBetween, readCheckIn } from './place.ts';

const at = '2026-01-05T09:00:00Z';
const marienplatz = { latitude: '48.137154', longitude: '11.576124' };

test('metres between places', () => {
  expect(metresBetween(marienplatz, marienplatz)).toBe(0);
  // Frauenkirche is 250 m away; Shanghai's People's Square is 8 730 km.
  expect(metresBetween(marienplatz, { latitude: '48.138631', longitude: '11.573625' })).toBeCloseTo(247.6, 0);
  const shanghai = metresBetween(marienplatz, { latitude: '31.232276', longitude: '121.469207' });
  expect(shanghai / 1000).toBeGreaterThan(8680);
  expect(shanghai / 1000).toBeLessThan(8790);
  const poles = metresBetween({ latitude: '90', longitude: '0' }, { latitude: '-90', longitude: '180' });
  expect(poles / 1000).toBeCloseTo(20_015, 0);
});

test('what a browser measured is cut to what it can know', () => {
  const measured = { latitude: 48.13715412345678, longitude: -11.5, accuracy: 12.3, at };
  expect(readCheckIn(measured)).toEqual({ latitude: '48.137154', longitude: '-11.5', accuracy: 13, at });
  expect(readCheckIn({ ...measured, accuracy: 1e9 })?.accuracy).toBe(100_000);
});

test('places that are none', () => {
  expect(isOnEarth({ latitude: '90', longitude: '-180' })).toBe(true);
  expect(isOnEarth({ latitude: '90.000001', longitude: '0' })).toBe(false);
  expect(isOnEarth({ latitude: '0', longitude: '-180.5' })).toBe(false);
});
