import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { answering, organizationAnswers } from '../release-desk/testing/answering.ts';
import { FlowTab } from './FlowTab.tsx';

const original = globalThis.fetch;
const width = window.innerWidth;
beforeEach(() => {
  answering(organizationAnswers);
  Object.assign(window, { innerWidth: 360 });
});
afterEach(() => {
  globalThis.fetch = original;
  Object.assign(window, { innerWidth: width });
});

test('branches that all run are numbered on a narrow window, and only a condition has another case', async () => {
  const quote = quoteDefinition();
  const [id = ''] = Object.keys(quote.flows);
  const branches = [
    { id: 'br_a', nodes: [] },
    { id: 'br_b', nodes: [] },
  ];
  const flow = {
    title: 't:flow',
    trigger: { on: 'manual' as const },
    root: ['nd_all', 'nd_choice'],
    nodes: {
      nd_all: { kind: 'parallel', title: 't:all', settings: { join: 'all' }, branches },
      nd_choice: { kind: 'condition', title: 't:choice', settings: {}, branches: [{ id: 'br_else', nodes: [] }] },
    },
  };
  await openRoom(FlowTab, { ...quote, flows: { [id]: flow } });
  const branchAt = (card: string) => document.querySelector(`[data-card="${card}"]`)?.textContent;
  await screen.findByText('第 1 支');
  expect(branchAt('nd_all/br_a')).toBe('第 1 支');
  expect(branchAt('nd_all/br_b')).toBe('第 2 支');
  expect(branchAt('nd_choice/br_else')).toBe('其他情况');
});
