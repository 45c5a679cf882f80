import type { ProcessDefinition } from '@dealwright/shared';
import { blankDefinition } from '../../src/features/definitions/blank-definition.ts';

/** A small process whose second stage asks one of several people: whoever decides first, decides. */
export function approvalDefinition(key: string): ProcessDefinition {
  const blank = blankDefinition(key, 'Approval');
  const { stages } = blank.pipeline;
  return {
    ...blank,
    fields: {
      ...blank.fields,
      f_amount: {
        type: 'money',
        typeVersion: 1,
        key: 'amount',
        label: 't:f_amount.label',
        settings: { currency: 'EUR' },
      },
    },
    pipeline: {
      ...blank.pipeline,
      order: ['st_new', 'st_offer', 'st_won', 'st_lost'],
      card: { title: 'f_name', amount: 'f_amount' },
      stages: { ...stages, st_offer: { title: 't:st_offer', module: 'negotiate', gate: { flow: 'fl_ask' } } },
    },
    flows: {
      fl_ask: {
        title: 't:fl_ask',
        trigger: { on: 'gate', stage: 'st_offer' },
        root: ['nd_start', 'nd_any'],
        nodes: {
          nd_start: { kind: 'start', title: 't:nd_start', settings: {} },
          nd_any: {
            kind: 'approve',
            title: 't:nd_any',
            settings: {
              who: [
                {
                  from: 'people',
                  people: ['per_manager', 'per_finance', 'per_ops', 'per_business', 'per_developer', 'per_sales2'],
                },
              ],
              mode: 'any',
              rejectRule: 'first',
              empty: 'admin',
              self: 'escalate',
            },
          },
        },
      },
    },
    texts: Object.fromEntries(
      Object.entries(blank.texts).map(([locale, words]) => [
        locale,
        {
          ...words,
          'f_amount.label': 'Amount',
          st_offer: 'Offer',
          fl_ask: 'Ask',
          nd_start: 'Start',
          nd_any: 'Any of them',
        },
      ]),
    ),
  };
}
