import { expect, test } from 'vitest';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { createRecordNode } from './node.ts';

describeNode(createRecordNode);

test('says when no process is named, or its own', () => {
  expect(problemsOf(createRecordNode, {})).toEqual(['create-record-no-process at /n/settings/process']);
  expect(problemsOf(createRecordNode, { settings: { process: 'sample' } })).toEqual([
    'create-record-itself at /n/settings/process',
  ]);
});

test('says when the organization has no such process, or none that is released', () => {
  const saidOf = (process: string) => problemsOf(createRecordNode, { settings: { process } });
  expect(saidOf('offers')).toEqual([]);
  expect(saidOf('nowhere')).toEqual(['create-record-process-unknown at /n/settings/process']);
  expect(saidOf('ideas')).toEqual(['create-record-process-unreleased at /n/settings/process']);
});
