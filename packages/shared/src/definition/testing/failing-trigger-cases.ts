import type { Json, JsonObject } from '../../values/json.ts';
import type { PatchOperation } from '../problem.ts';
import { type FailingCase, fails, put } from './failing-case.ts';

const noValue: Json = { const: { empty: true } };

/** A schedule that begins deals every day, with what is wrong about it. */
function scheduled(at: `${string} at ${string}`, wrong: JsonObject, ...patch: readonly PatchOperation[]): FailingCase {
  const [code = '', place = ''] = at.split(' at ');
  const schedule = { begins: 'deal', every: 'day', time: '09:00', ...wrong };
  const trigger = { on: 'schedule', ...(wrong.begins === 'flow' ? {} : { form: 'frm_lead' }), schedule };
  return fails(code, `/flows/fl_tier/trigger/schedule${place}`, ...patch, put('/flows/fl_tier/trigger', trigger));
}

/** Failing edits of what starts a flow from outside. */
export const failingTriggerCases: readonly FailingCase[] = [
  fails('schedule-not-set', '/flows/fl_tier/trigger', put('/flows/fl_tier/trigger', { on: 'schedule' })),
  scheduled('schedule-weekday-missing at ', { every: 'week' }),
  scheduled('schedule-day-missing at ', { every: 'month' }),
  scheduled('schedule-no-day at /from', { from: '2026-02-30' }),
  scheduled('schedule-range at /until', { from: '2026-03-01', until: '2026-02-01' }),
  scheduled('schedule-over at /until', { until: '2025-12-31' }),
  scheduled('schedule-idle at /when', { when: { const: { boolean: true } } }),
  scheduled('schedule-idle at /values', { begins: 'flow', values: [] }),
  scheduled('schedule-field-missing at ', {}, put('/fields/f_company/required', true)),
  scheduled('schedule-field-unfit at /values/0/field', { values: [{ field: 'f_total', value: noValue }] }),
  scheduled('schedule-field-twice at /values/1/field', {
    values: [
      { field: 'f_company', value: noValue },
      { field: 'f_company', value: noValue },
    ],
  }),
  scheduled('unknown-stage at /stages/0', { begins: 'flow', stages: ['st_gone'] }),
  scheduled('unknown-field at /values/0/field', { values: [{ field: 'f_gone', value: noValue }] }),
  scheduled('expression.unknown-field at /when', { begins: 'flow', when: { field: 'f_gone' } }),
  fails(
    'schedule-form-use',
    '/flows/fl_tier/trigger/form',
    put('/flows/fl_tier/trigger', {
      on: 'schedule',
      form: 'frm_quote',
      schedule: { begins: 'deal', every: 'day', time: '09:00' },
    }),
  ),
  fails('webhook-not-set', '/flows/fl_tier/trigger', put('/flows/fl_tier/trigger', { on: 'webhook' })),
  fails(
    'webhook-deal-unnamed',
    '/flows/fl_tier/trigger/webhook',
    put('/flows/fl_tier/trigger', { on: 'webhook', webhook: { begins: 'flow', values: {} } }),
  ),
  fails(
    'webhook-form-use',
    '/flows/fl_tier/trigger/form',
    put('/flows/fl_tier/trigger', { on: 'webhook', form: 'frm_quote', webhook: { begins: 'deal', values: {} } }),
  ),
  fails(
    'webhook-field-missing',
    '/flows/fl_tier/trigger/webhook/values',
    put('/fields/f_company/required', true),
    put('/flows/fl_tier/trigger', { on: 'webhook', form: 'frm_lead', webhook: { begins: 'deal', values: {} } }),
  ),
  fails(
    'webhook-field-unfit',
    '/flows/fl_tier/trigger/webhook/values/f_total',
    put('/flows/fl_tier/trigger', { on: 'webhook', webhook: { begins: 'deal', values: { f_total: '/total' } } }),
  ),
  fails(
    'unknown-field',
    '/flows/fl_tier/trigger/webhook/values/f_gone',
    put('/flows/fl_tier/trigger', { on: 'webhook', webhook: { begins: 'deal', values: { f_gone: '/gone' } } }),
  ),
];
