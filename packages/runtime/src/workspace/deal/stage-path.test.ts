import { expect, test } from 'vitest';
import { nextStage, stagePath } from './stage-path.ts';

const stage = (outcome?: 'won' | 'lost') => ({
  title: 't:x',
  module: 'acquire' as const,
  ...(outcome === undefined ? {} : { outcome }),
});
const pipeline = {
  order: ['st_lead', 'st_quote', 'st_won', 'st_lost'],
  stages: { st_lead: stage(), st_quote: stage(), st_won: stage('won'), st_lost: stage('lost') },
  card: { title: 'f_a' },
};
const places = (here: string, been = pipeline.order) =>
  stagePath(pipeline, { here, been }).map(({ id, place }) => `${id} ${place}`);

test('while a deal is open, everything ahead may still come', () => {
  expect(places('st_quote')).toEqual(['st_lead done', 'st_quote current', 'st_won next', 'st_lost next']);
});

test('a lost deal was never won', () => {
  expect(places('st_lost')).toEqual(['st_lead done', 'st_quote done', 'st_lost current']);
  expect(places('st_won')).toEqual(['st_lead done', 'st_quote done', 'st_won current']);
});

test('a stage that the deal leapt over is not done', () => {
  expect(places('st_won', ['st_lead', 'st_won'])).toEqual(['st_lead done', 'st_quote skipped', 'st_won current']);
});

test('going on leads to winning, never to losing', () => {
  expect(nextStage(pipeline, 'st_lead')).toBe('st_quote');
  expect(nextStage(pipeline, 'st_quote')).toBe('st_won');
  expect(nextStage({ ...pipeline, order: ['st_quote', 'st_lost', 'st_won'] }, 'st_quote')).toBe('st_won');
  expect(nextStage({ ...pipeline, order: ['st_quote', 'st_lost'] }, 'st_quote')).toBeNull();
  expect(nextStage(pipeline, 'st_won')).toBeNull();
});
