import type { ProcessDefinition } from '@dealwright/shared';
import type { ApiPerson } from '../steps/sales-people.ts';
import { publish } from '../steps/walk.ts';

const process = 'automatic-lead';
const node = (kind: string, settings: object) => ({ kind, title: `t:nd_${kind}`, settings });
const field = (type: string, key: string, settings: object) => ({
  type,
  typeVersion: 1,
  key,
  label: `t:f_${key}`,
  settings,
});
const tier = (text: string) => node('update', { assignments: [{ field: 'f_tier', value: { const: { text } } }] });
const large = { op: 'gt', args: [{ field: 'f_units' }, { const: { decimal: '100' } }] };

const words = {
  title: 'Automatic lead',
  f_name: 'Name',
  f_units: 'Units',
  f_tier: 'Tier',
  f_total: 'Total',
  frm_start: 'New lead',
  fl_in: 'Sort in',
  nd_start: 'Start',
  nd_update: 'Work out',
  nd_condition: 'How large',
  nd_notify: 'Tell the owner',
  nd_auto: 'Accept',
  br_large: 'Large',
  br_small: 'Small',
  reason: 'Leads are accepted',
  st_new: 'New',
  st_won: 'Won',
  st_lost: 'Lost',
};

/** A process whose form starts a flow of six nodes that need nobody: start, work out, condition, write, tell, accept. */
const definition = {
  format: 'dealwright.process/1',
  key: process,
  locales: ['en', 'zh-CN'],
  defaultLocale: 'en',
  title: 't:title',
  fields: {
    f_name: { ...field('text', 'name', { maxLength: 120 }), required: true },
    f_units: field('number', 'units', {}),
    f_tier: field('text', 'tier', { maxLength: 20 }),
    f_total: field('number', 'total', {}),
  },
  forms: {
    frm_start: {
      use: 'start',
      title: 't:frm_start',
      layout: {
        root: { kind: 'section', children: ['n_name', 'n_units'] },
        n_name: { kind: 'field', field: 'f_name', span: 12 },
        n_units: { kind: 'field', field: 'f_units', span: 12 },
      },
      rules: {},
    },
  },
  pipeline: {
    order: ['st_new', 'st_won', 'st_lost'],
    card: { title: 'f_name' },
    stages: {
      st_new: { title: 't:st_new', module: 'acquire' },
      st_won: { title: 't:st_won', module: 'sign', outcome: 'won' },
      st_lost: { title: 't:st_lost', module: 'sign', outcome: 'lost' },
    },
  },
  flows: {
    fl_in: {
      title: 't:fl_in',
      trigger: { on: 'submit' },
      root: ['nd_start', 'nd_update', 'nd_condition', 'nd_notify', 'nd_auto'],
      nodes: {
        nd_start: node('start', {}),
        nd_update: node('update', {
          assignments: [
            { field: 'f_total', value: { op: 'multiply', args: [{ field: 'f_units' }, { const: { decimal: '12' } }] } },
          ],
        }),
        nd_condition: {
          ...node('condition', {}),
          branches: [
            { id: 'br_large', title: 't:br_large', when: large, nodes: ['nd_large'] },
            { id: 'br_small', title: 't:br_small', nodes: ['nd_small'] },
          ],
        },
        nd_large: tier('large'),
        nd_small: tier('small'),
        nd_notify: node('notify', { who: [{ from: 'owner' }] }),
        nd_auto: node('auto', { outcome: 'approve', reason: 't:reason' }),
      },
    },
  },
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { en: words, 'zh-CN': words },
} as unknown as ProcessDefinition;

/** Publishes it for all. */
export async function releaseAutomatic(administrator: ApiPerson): Promise<void> {
  await publish(administrator, definition);
}

/** The call of another system that starts it. */
export function automaticRequest({ key }: ApiPerson, count: number) {
  return {
    path: `/api/processes/${process}/deals`,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      command: crypto.randomUUID(),
      form: 'frm_start',
      values: { f_name: `Lead ${count}`, f_units: String(count % 200) },
    }),
  };
}
