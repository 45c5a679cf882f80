import type { ProcessDefinition } from '@dealwright/shared';
import type { Page } from 'playwright-core';
import { callApi, command } from './api.ts';
import type { Look, Product } from './product.ts';

/** Key of the process whose flow asks people for everything that people can do. */
export const peopleProcess = 'people-quote';

const everything = ['abstain', 'return', 'transfer', 'add', 'consult', 'direct'];

const nodes = {
  nd_pfirst: asking(['per_chen']),
  nd_psecond: asking(['per_li'], { allow: everything }),
  nd_ppool: asking(['per_brandt', 'per_hoffmann'], { mode: 'claim' }),
  nd_psign: asking(['per_li'], { signature: true }),
};

const words: Readonly<Record<string, readonly [string, string]>> = {
  fl_people: ['Special price', '特价审批'],
  nd_pstart: ['Begin', '发起'],
  nd_pfirst: ['First look', '技术初审'],
  nd_psecond: ['Finance', '财务复核'],
  nd_ppool: ['Deal desk', '商务支持'],
  nd_psign: ['Signature', '签署'],
};

function asking(people: readonly string[], settings: object = {}) {
  return { kind: 'approve', settings: { who: [{ from: 'people', people }], ...settings } };
}

/** The process of quotes with one more flow: a first look, a second that may do everything, a pool, a signature. */
function withPeopleFlow(definition: ProcessDefinition): ProcessDefinition {
  const drawn = Object.entries(nodes).map(([id, node]) => [id, { title: `t:${id}`, ...node }]);
  const flow = {
    title: 't:fl_people',
    trigger: { on: 'manual' },
    root: ['nd_pstart', ...Object.keys(nodes)],
    nodes: { nd_pstart: { kind: 'start', title: 't:nd_pstart', settings: {} }, ...Object.fromEntries(drawn) },
  } as unknown as ProcessDefinition['flows'][string];
  const texts = Object.entries(definition.texts).map(([locale, own]) => {
    const added = Object.entries(words).map(([id, [en, zh]]) => [id, locale === 'en' ? en : zh]);
    return [locale, { ...own, ...Object.fromEntries(added) }];
  });
  return {
    ...definition,
    key: peopleProcess,
    flows: { ...definition.flows, fl_people: flow },
    texts: Object.fromEntries(texts),
  };
}

/** Draws, publishes and releases the process. */
export async function releasePeopleProcess(product: Product): Promise<void> {
  const page = await product.open('miriam.schaefer@example.com');
  const draft = await callApi<{ definition: ProcessDefinition }>(
    page,
    '/api/processes/industrial-equipment-quote/draft',
  );
  const definition = withPeopleFlow(draft.definition);
  const { revision } = await callApi<{ revision: number }>(page, '/api/processes', { key: peopleProcess, definition });
  const at = `/api/processes/${peopleProcess}`;
  await callApi(page, `${at}/versions`, { revision, note: 'Everything that people can do' });
  await callApi(page, `${at}/release`, { do: 'stable', version: 1, revision: 0, note: 'For the test' });
  await page.context().close();
}

/** A deal of somebody whose special price waits for the first look. */
export async function askForPrice(sales: Page, customer: string): Promise<string> {
  const { deal } = await callApi<{ deal: { id: string } }>(sales, `/api/processes/${peopleProcess}/deals`, {
    command: crypto.randomUUID(),
    form: 'frm_start',
    values: { f_customer: customer, f_product: 'op_vmc', f_contact: '陈思远', f_phone: '+8613812345678' },
  });
  await command(sales, deal.id, { kind: 'start-flow', flow: 'fl_people' });
  return deal.id;
}

/** Who takes part, each in a browser of his own. */
export async function openPeople(product: Product, look: Look = {}) {
  const open = (email: string) => product.open(`${email}@example.com`, look);
  return {
    sales: await open('wang.lei'),
    first: await open('chen.xiaoming'),
    finance: await open('li.jing'),
    desk: await open('stefan.brandt'),
  };
}
