import type { Flow, ProcessDefinition, Trigger } from '@dealwright/shared';
import type { Page } from 'playwright-core';
import { callApi } from './api.ts';

/** Key of the process. */
export const outsideProcess = 'web-shop';

const triggers: Readonly<Record<string, Trigger>> = {
  fl_order: {
    on: 'webhook',
    webhook: { begins: 'deal', values: { f_name: '/customer/name', f_email: '/customer/email' } },
  },
  fl_month: {
    on: 'schedule',
    schedule: {
      begins: 'deal',
      every: 'month',
      day: 1,
      time: '08:30',
      workdays: 'next',
      values: [{ field: 'f_name', value: { const: { text: 'Review' } } }],
    },
  },
};
const words = {
  fl_order: ['Order of the web shop', '网店订单'],
  nd_order: ['An order came', '收到订单'],
  nd_call: ['Call the customer', '联系客户'],
  fl_month: ['Monthly review', '月度复盘'],
  nd_month: ['A month is over', '一个月结束'],
  nd_look: ['Look at the numbers', '查看数据'],
} as const;

function flow(id: 'fl_order' | 'fl_month', start: string, work: string): Flow {
  const settings = { who: [{ from: 'owner' }], mode: 'any', empty: 'admin' };
  const nodes = {
    [start]: { kind: 'start', title: `t:${start}`, settings: {} },
    [work]: { kind: 'handle', title: `t:${work}`, settings },
  };
  return { title: `t:${id}`, trigger: triggers[id] ?? { on: 'manual' }, root: [start, work], nodes };
}

/** The process of leads, into which a web shop sends orders, and in which a deal begins each month; published and released. */
export async function releaseOutsideProcess(page: Page): Promise<void> {
  const draft = await callApi<{ definition: ProcessDefinition }>(page, '/api/processes/gdpr-lead-capture/draft');
  const texts = Object.entries(draft.definition.texts).map(([locale, own]) => {
    const added = Object.entries(words).map(([key, [en, zh]]) => [key, locale === 'zh-CN' ? zh : en]);
    return [locale, { ...own, ...Object.fromEntries(added) }];
  });
  const definition = {
    ...draft.definition,
    key: outsideProcess,
    flows: {
      ...draft.definition.flows,
      fl_order: flow('fl_order', 'nd_order', 'nd_call'),
      fl_month: flow('fl_month', 'nd_month', 'nd_look'),
    },
    texts: Object.fromEntries(texts),
  };
  const { revision } = await callApi<{ revision: number }>(page, '/api/processes', { key: outsideProcess, definition });
  const at = `/api/processes/${outsideProcess}`;
  await callApi(page, `${at}/versions`, { revision, note: 'Orders and reviews' });
  await callApi(page, `${at}/release`, { do: 'stable', version: 1, revision: 0, note: 'For the test' });
}
