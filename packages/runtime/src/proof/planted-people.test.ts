import type { Organization } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { approvalBy } from '../engine/testing/process.ts';
import { exampleOrganization } from '../scenario/example-organization.ts';
import { proveProcess } from './prove-process.ts';
import { type Defect, expectFound, nobody, processWith, set } from './testing/planted.ts';

const holding = { self: 'allow', empty: 'hold' };
const flat: Organization = {
  ...exampleOrganization,
  people: Object.fromEntries(
    Object.entries(exampleOrganization.people).map(([id, person]) => [
      id,
      { ...person, superior: id === 'vera' ? null : 'vera' },
    ]),
  ),
};

const defects: readonly Defect[] = [
  {
    name: 'nobody to ask, and the flow holds',
    process: processWith(set('nd_one', { ...nobody, empty: 'hold' })),
    code: 'proof-stuck',
    at: '/nodes/nd_one',
  },
  {
    name: 'nobody to ask, and somebody else decides',
    process: processWith(set('nd_one', nobody)),
    code: 'proof-empty',
    at: '/nodes/nd_one',
  },
  {
    name: 'one decides what he asked for',
    process: processWith(set('nd_end', { who: [{ from: 'people', people: ['max'] }], self: 'escalate' })),
    code: 'proof-self',
    at: '/nodes/nd_end',
  },
  {
    name: 'a chain longer than the organization is deep',
    process: processWith(set('nd_end', { who: [{ from: 'superior', level: 2 }], empty: 'hold' })),
    organization: flat,
    code: 'proof-stuck',
    at: '/nodes/nd_end',
  },
  {
    name: 'a role that nobody has',
    process: processWith(set('nd_fin', nobody)),
    code: 'people-role-vacant',
    at: '/nodes/nd_fin',
  },
  {
    name: 'duties that nobody can keep',
    process: processWith(
      {
        nd_one: approvalBy(['fred'], { self: 'allow', empty: 'hold' }),
        nd_end: approvalBy(['fred'], { self: 'allow', empty: 'hold' }),
      },
      { duties: [{ rule: 'different-people', nodes: ['nd_one', 'nd_end'] }] },
    ),
    code: 'proof-duty',
    at: '/nodes/nd_end',
  },
  {
    name: 'who asks stands in today for the only one who decides',
    process: processWith({}),
    organization: {
      ...exampleOrganization,
      proxies: [
        { id: 'px', principal: 'vera', proxy: 'max', from: '2026-01-01', until: '2026-02-01', madeAt: '2025-12-01' },
      ],
    },
    code: 'proof-proxy-self',
    at: '/nodes/nd_end',
  },
  {
    name: 'who decides first for another is needed later',
    process: processWith(
      {
        nd_one: approvalBy(['anna'], { ...holding, allow: [] }),
        nd_end: approvalBy(['li'], { ...holding, allow: [] }),
      },
      { duties: [{ rule: 'different-people', nodes: ['nd_one', 'nd_end'] }] },
    ),
    organization: {
      ...exampleOrganization,
      proxies: [
        { id: 'px', principal: 'anna', proxy: 'li', from: '2026-01-01', until: '2026-02-01', madeAt: '2025-12-01' },
      ],
    },
    code: 'proof-may-stand-duty',
    at: '/nodes/nd_end',
  },
  {
    name: 'a duty that fails only after a transfer',
    process: processWith(
      { nd_one: approvalBy(['anna'], holding), nd_end: approvalBy(['li'], holding) },
      { duties: [{ rule: 'different-people', nodes: ['nd_one', 'nd_end'] }] },
    ),
    code: 'proof-may-stand-duty',
    at: '/nodes/nd_end',
  },
  {
    name: 'too few people for a duty, seen only at the decision',
    process: processWith(
      { nd_one: approvalBy(['li'], holding), nd_end: approvalBy(['li'], holding) },
      { duties: [{ rule: 'distinct-people', nodes: ['nd_one', 'nd_end'], atLeast: 2 }] },
    ),
    code: 'proof-duty',
    at: '/nodes/nd_end',
  },
  {
    name: 'those who sit in when nobody is found have left',
    process: processWith(set('nd_fin', { ...nobody, empty: 'named', named: [{ from: 'people', people: ['gone'] }] })),
    code: 'people-person-gone',
    at: '/nodes/nd_fin/settings/named/0/people/0',
  },
  {
    name: 'nobody sits in, since all have left',
    process: processWith(set('nd_fin', { ...nobody, empty: 'named', named: [{ from: 'people', people: ['gone'] }] })),
    code: 'proof-stuck',
    at: '/nodes/nd_fin',
  },
  {
    name: 'a region where nobody has the role',
    process: processWith(
      set('nd_end', { who: [{ from: 'role', role: 'role:sales-director', within: 'region' }], empty: 'hold' }),
    ),
    code: 'proof-stuck',
    at: '/nodes/nd_end',
  },
];

test.each(defects)('$name', expectFound);

test('the duty that brings a flow to stand still is named, and no other', () => {
  const process = processWith(
    { nd_one: approvalBy(['anna'], holding), nd_end: approvalBy(['li'], holding) },
    {
      duties: [
        { rule: 'different-people', nodes: ['nd_two', 'nd_fin'] },
        { rule: 'different-people', nodes: ['nd_one', 'nd_end'] },
        { rule: 'not-initiator', nodes: ['nd_fin'] },
      ],
    },
  );
  const found = proveProcess(process, exampleOrganization, { locale: 'en' });
  const standing = found.find(({ code, pointer }) => code === 'proof-may-stand-duty' && pointer.endsWith('/nd_end'));
  expect(standing?.params?.duties).toMatch(/^Different people must decide at “[^”]+” and “[^”]+”\.$/);
});
