import { expect, test } from 'vitest';
import { approvalBy, flow, node, processOf } from '../../engine/testing/process.ts';
import { paramWords } from './param-words.ts';

const definition = processOf({
  gateFlow: flow({
    nd_ask: approvalBy(['per_li']),
    nd_way: node('condition', {}, { branches: [{ id: 'br_big', title: 't:big', nodes: [] }] }),
  }),
  roles: { 'role:finance': { label: 't:finance' } },
  forms: { frm_a: { use: 'stage', title: 't:form', layout: { root: { kind: 'section', children: [] } }, rules: {} } },
  texts: {
    en: {
      stage: 'Quote',
      flow: 'Quote approval',
      approve: 'Approval',
      big: 'More than 12 %',
      amount: 'Amount',
      finance: 'Finance',
      form: 'Offer',
      hello: 'Hello',
    },
  },
});

const sources = {
  definition,
  locale: 'en',
  personName: (id: string) => (id === 'per_li' ? 'Li Jing' : id),
  placeName: (id: string) => (id === 'cn-east' ? 'East China' : id),
  timeText: (instant: string) => `at ${instant}`,
};

test('ids of the organization and of the definition are named', () => {
  const params = {
    person: 'per_li',
    region: 'cn-east',
    team: 'shanghai',
    stage: 'st_offer',
    flow: 'fl_gate',
    node: 'nd_ask',
    branch: 'br_big',
    field: 'f_amount',
    form: 'frm_a',
    role: 'role:finance',
    text: 't:hello',
    at: '2026-11-23T08:00:00.000Z',
  };
  expect(paramWords(params, sources)).toEqual({
    person: 'Li Jing',
    region: 'East China',
    team: 'shanghai',
    stage: 'Quote',
    flow: 'Quote approval',
    node: 'Approval',
    branch: 'More than 12 %',
    field: 'Amount',
    form: 'Offer',
    role: 'Finance',
    text: 'Hello',
    at: 'at 2026-11-23T08:00:00.000Z',
  });
});

test('what is no id stays: numbers, plain words, names the server has put in already', () => {
  expect(paramWords({ level: 2, number: 'DW-2026-0001', person: 'Wang Lei', stage: 'Quote' }, sources)).toEqual({
    level: 2,
    number: 'DW-2026-0001',
    person: 'Wang Lei',
    stage: 'Quote',
  });
});

test('without a definition its ids stay, people are still named', () => {
  expect(paramWords({ flow: 'fl_gate', person: 'per_li' }, { ...sources, definition: null })).toEqual({
    flow: 'fl_gate',
    person: 'Li Jing',
  });
});

test('an id of another thing than its name says is not looked up elsewhere', () => {
  expect(paramWords({ stage: 'constructor', node: 'fl_gate' }, sources)).toEqual({
    stage: 'constructor',
    node: 'fl_gate',
  });
});
