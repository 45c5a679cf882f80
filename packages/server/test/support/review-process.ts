import type { ProcessDefinition } from '@dealwright/shared';
import { approvalDefinition } from './approval-process.ts';

/** The small process with roles, a secret that the deciders must not see, and a flow that waits. */
export function reviewDefinition(key: string): ProcessDefinition {
  const base = approvalDefinition(key);
  const ask = base.flows.fl_ask;
  const { nd_any: any, nd_start: start } = ask?.nodes ?? {};
  if (ask === undefined || any === undefined || start === undefined) throw new Error('the base process has changed');
  const text = (id: string) => ({
    type: 'text',
    typeVersion: 1,
    key: id.slice(2),
    label: `t:${id}.label`,
    settings: {},
  });
  return {
    ...base,
    fields: { ...base.fields, f_secret: text('f_secret'), f_plain: text('f_plain') },
    flows: {
      fl_ask: {
        ...ask,
        nodes: {
          nd_start: start,
          nd_any: {
            ...any,
            fields: { f_secret: 'hidden', f_plain: 'edit' },
            settings: {
              who: [{ from: 'people', people: ['per_finance', 'per_manager'] }],
              mode: 'all',
              rejectRule: 'first',
              empty: 'admin',
              self: 'escalate',
            },
          },
        },
      },
      fl_wait: {
        title: 't:fl_wait',
        trigger: { on: 'manual' },
        root: ['nd_begin', 'nd_wait', 'nd_tell'],
        nodes: {
          nd_begin: { kind: 'start', title: 't:nd_begin', settings: {} },
          nd_wait: { kind: 'wait', title: 't:nd_wait', settings: { duration: 'PT1S' } },
          nd_tell: { kind: 'notify', title: 't:nd_tell', settings: { who: [{ from: 'owner' }] } },
        },
      },
    },
    roles: { 'role:sales': { label: 't:role.sales' } },
    access: { roles: { 'role:sales': { deals: 'own' } } },
    texts: Object.fromEntries(
      Object.entries(base.texts).map(([locale, words]) => [
        locale,
        {
          ...words,
          'f_secret.label': 'Secret',
          'f_plain.label': 'Plain',
          fl_wait: 'Wait',
          nd_begin: 'Begin',
          nd_wait: 'A second',
          nd_tell: 'Tell the owner',
          'role.sales': 'Sales',
        },
      ]),
    ),
  };
}
