import type { Page } from 'playwright-core';
import { callApi, command, openTasks } from './api.ts';
import type { Look, Product } from './product.ts';

/** Key of the process whose deals are made. */
export const quoteProcess = 'industrial-equipment-quote';

/** A workspace with something on every page. */
export interface FilledWorkspace {
  readonly sales: Page;
  readonly finance: Page;
  readonly engineer: Page;
  /** Deals by what became of them. */
  readonly deals: { readonly fresh: string; readonly running: string; readonly returned: string };
  /** Tasks: one to decide in its second round, one decided by its holder, one to send again. */
  readonly tasks: { readonly second: string; readonly decided: string; readonly resubmit: string };
}

/** On which process deals are made, and what becomes of every word that people type. */
export interface Filling {
  readonly process: string;
  readonly say: (word: string) => string;
}

const plainly: Filling = { process: quoteProcess, say: (word) => word };

const quote = ({ say }: Filling) => ({
  f_lines: [
    { id: 'r1', values: { f_model: say('VMC-850'), f_qty: '3', f_price: { amount: '358000', currency: 'CNY' } } },
  ],
  f_discount: '8',
  f_due: '2027-03-15',
  f_terms: 'op_361',
});

/** Makes deals in every state that pages show: fresh, waiting for approval, sent back, asked again with changes, decided. */
export async function fillWorkspace(product: Product, look: Look, filling = plainly): Promise<FilledWorkspace> {
  const sales = await product.open('wang.lei@example.com', look);
  const finance = await product.open('li.jing@example.com', look);
  const engineer = await product.open('chen.xiaoming@example.com', look);
  const both = { sales, engineer, filling };
  const fresh = await newDeal(both, '扬州中启液压');
  const again = await askedFor(both, '苏州明锐精密机械制造有限公司华东区第二生产基地');
  await sendBack(both, again);
  await command(sales, again, { kind: 'resubmit', run: 'r1', values: { f_discount: '6' } });
  const returned = await askedFor(both, '无锡锐拓模具');
  await sendBack(both, returned);
  const running = await askedFor(both, '南通华冶重工');
  const tasks = await openTasks(engineer);
  const taskOf = (deal: string) => tasks.find((task) => task.deal === deal)?.id ?? '';
  await command(engineer, running, {
    kind: 'approve',
    task: taskOf(running),
    values: { f_feasible: true },
    comment: filling.say('可行'),
  });
  const [resubmit] = await openTasks(sales);
  return {
    sales,
    finance,
    engineer,
    deals: { fresh, running, returned },
    tasks: { second: taskOf(again), decided: taskOf(running), resubmit: resubmit?.id ?? '' },
  };
}

interface Both {
  readonly sales: Page;
  readonly engineer: Page;
  readonly filling: Filling;
}

async function newDeal({ sales, filling: { process, say } }: Both, customer: string): Promise<string> {
  const { deal } = await callApi<{ deal: { id: string } }>(sales, `/api/processes/${process}/deals`, {
    command: crypto.randomUUID(),
    form: 'frm_start',
    values: { f_customer: say(customer), f_product: 'op_vmc', f_contact: say('陈思远'), f_phone: '+8613812345678' },
  });
  return deal.id;
}

/** A deal whose move to the quote waits for approval. */
async function askedFor(both: Both, customer: string): Promise<string> {
  const deal = await newDeal(both, customer);
  const values = quote(both.filling);
  await command(both.sales, deal, { kind: 'move', to: 'st_quote', items: ['ck_stock'], values });
  return deal;
}

async function sendBack({ engineer, filling: { say } }: Both, deal: string): Promise<void> {
  const task = (await openTasks(engineer)).find((each) => each.deal === deal);
  await command(engineer, deal, { kind: 'return', task: task?.id, to: 'start', comment: say('请补充地面承重') });
}
