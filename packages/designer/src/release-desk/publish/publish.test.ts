import type { Change, Problem, ProcessDefinition } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { changeGroups } from './change-groups.ts';
import { problemParts } from './problem-parts.ts';
import { publishHindrance, type ReleaseState, releaseHindrance } from './publish-hindrance.ts';

const problem = (pointer: string, severity: Problem['severity'] = 'error'): Problem => ({
  code: 'x',
  severity,
  pointer,
  message: 'm',
});
const change = (code: string, weight: Change['weight']): Change => ({ code, weight, pointer: '', params: {} });
const definition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'small',
  locales: ['en'],
  defaultLocale: 'en',
  title: 't:title',
  fields: {},
  forms: {},
  pipeline: { order: ['st_a'], card: { title: 'f_a' }, stages: { st_a: { title: 't:a', module: 'acquire' } } },
  flows: {},
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { en: {} },
};
const ready: ReleaseState = {
  mayPublish: true,
  mayRelease: true,
  saved: true,
  problems: [problem('/fields/f_a', 'warning')],
  diff: { from: 1, changes: [{}] },
  note: 'because',
  stable: 1,
};

test('problems stand with the part they are in, worst first; what belongs nowhere stands with the whole', () => {
  const parts = problemParts(definition, [
    problem('/pipeline/stages/st_a', 'warning'),
    problem('/pipeline/card'),
    problem('/format'),
    problem(''),
  ]);
  expect(parts.map(({ part, problems }) => [part, problems.length])).toEqual([
    ['whole', 2],
    ['pipeline', 2],
    ['texts', 0],
  ]);
  expect(parts[1]?.problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

test('each problem is shown exactly once', () => {
  const pointers = [
    '/fields/a',
    '/metrics/m',
    '/forms/f',
    '/flows/x',
    '/tables/t',
    '/access/roles',
    '/privacy',
    '/texts/en',
    '/tests/0',
    '/key',
    '/canvas',
  ];
  const shown = problemParts(
    definition,
    pointers.map((pointer) => problem(pointer)),
  ).flatMap(({ problems }) => problems);
  expect(shown.map(({ pointer }) => pointer).toSorted()).toEqual(pointers.toSorted());
});

test('changes are grouped from safe to breaking', () => {
  const groups = changeGroups([change('b', 'breaking'), change('a', 'safe'), change('c', 'safe')]);
  expect(groups.map(({ weight, changes }) => [weight, changes.map(({ code }) => code)])).toEqual([
    ['safe', ['a', 'c']],
    ['breaking', ['b']],
  ]);
});

test('warnings do not hinder; errors, missing words, an unsaved or unchanged draft do', () => {
  expect(publishHindrance(ready)).toBe(null);
  expect(publishHindrance({ ...ready, problems: [problem('/x')] })).toEqual({
    key: 'publish.why.errors',
    params: { count: 1 },
  });
  expect(publishHindrance({ ...ready, note: '  ' })?.key).toBe('publish.why.note');
  expect(publishHindrance({ ...ready, saved: false })?.key).toBe('publish.why.unsaved');
  expect(publishHindrance({ ...ready, problems: null })?.key).toBe('publish.why.checking');
  expect(publishHindrance({ ...ready, diff: { from: 3, changes: [] } })?.key).toBe('publish.why.unchanged');
  expect(publishHindrance({ ...ready, diff: { from: null, changes: [] } })).toBe(null);
  expect(publishHindrance({ ...ready, mayPublish: false })?.key).toBe('publish.why.permission');
});

test('a gray release needs a stable version and the right to release', () => {
  expect(releaseHindrance(ready, 'gray')).toBe(null);
  expect(releaseHindrance({ ...ready, stable: null }, 'gray')?.key).toBe('publish.why.first-stable');
  expect(releaseHindrance({ ...ready, stable: null }, 'all')).toBe(null);
  expect(releaseHindrance({ ...ready, mayRelease: false }, 'all')?.key).toBe('publish.why.release-permission');
});
