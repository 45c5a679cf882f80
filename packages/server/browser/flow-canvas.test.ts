import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callApi, command, openTasks, putApi } from './support/api.ts';
import { violationsOn } from './support/axe.ts';
import { type Definition, withBigFlow } from './support/big-flow.ts';
import { waitUntilSaved } from './support/draw.ts';
import { faults, type Product, startProduct } from './support/product.ts';

let product: Product;
let page: Page;
const quote = 'industrial-equipment-quote';
beforeAll(async () => {
  product = await startProduct();
  page = await product.open('miriam.schaefer@example.com');
});
afterAll(() => product?.stop());

interface Drawn {
  readonly root: readonly string[];
  readonly nodes: Readonly<Record<string, { kind: string; branches?: { id: string; nodes: readonly string[] }[] }>>;
}

/** The flow as it is on the server, once what is on the screen is saved. */
async function saved(process: string): Promise<Drawn> {
  await waitUntilSaved(page);
  const answer = await page.request.get(`/api/processes/${process}/draft`);
  const { definition } = (await answer.json()) as { definition: { flows: Record<string, Drawn> } };
  const [flow] = Object.values(definition.flows);
  if (flow === undefined) throw new Error('the process has a flow');
  return flow;
}

async function openFlow(process: string): Promise<void> {
  await page.goto(`/design/${process}/flow`);
  await page.locator('.canvas-node').first().waitFor();
}

async function middleOf(selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of a card once nothing moves any more. */
async function restOf(card: string): Promise<{ readonly x: number; readonly y: number }> {
  let place = await middleOf(`[data-card="${card}"]`);
  await expect
    .poll(async () => {
      const [before, now] = [place, await middleOf(`[data-card="${card}"]`)];
      place = now;
      return before.x === now.x && before.y === now.y;
    })
    .toBe(true);
  return place;
}

async function takeUp(card: string): Promise<void> {
  const from = await restOf(card);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 3 });
}

/** Holds what was taken up over something, and aims again until the words beside the pointer are these: what lies there may have moved. */
async function holdOver(over: string, words: string | RegExp, aside = { x: 0, y: 6 }): Promise<void> {
  await expect
    .poll(async () => {
      const to = await middleOf(over);
      await page.mouse.move(to.x + aside.x, to.y + aside.y, { steps: 4 });
      return page.locator('.drag-ghost-words').textContent();
    })
    .toMatch(words);
}

test('a node is dragged onto a plus, refused inside itself, and put back by undo', async () => {
  await openFlow(quote);
  const before = await saved(quote);
  const block = before.root.find((id) => (before.nodes[id]?.branches?.length ?? 0) > 0) ?? '';
  const [branch] = before.nodes[block]?.branches ?? [];
  await takeUp(block);
  await holdOver(`[data-slot="${block}/${branch?.id}>${branch?.nodes[0]}"]`, 'A block cannot go into itself');
  await page.mouse.up();
  expect(await saved(quote)).toEqual(before);

  const node = branch?.nodes[0] ?? '';
  await takeUp(node);
  await holdOver('[data-slot^="trigger>"]', 'to the start of “Main line”');
  expect(await page.locator('.canvas-plus[data-drop="legal"]').count()).toBeGreaterThan(3);
  await page.mouse.up();
  await page.locator(`[data-slot="trigger>${node}"]`).waitFor();
  expect((await saved(quote)).root[0]).toBe(node);
  await page.keyboard.press('Control+z');
  await page.locator(`[data-slot="trigger>${before.root[0]}"]`).waitFor();
  expect(await saved(quote)).toEqual(before);
});

test('what a box is drawn around is dragged together, and put back by one undo', async () => {
  const before = await saved(quote);
  const [first = '', second = '', ...rest] = before.root;
  const [top, bottom] = [await restOf(first), await restOf(second)];
  await page.keyboard.down('Shift');
  await page.mouse.move(top.x - 180, top.y);
  await page.mouse.down();
  await page.mouse.move(bottom.x - 20, bottom.y, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByText('2 chosen').waitFor();
  await takeUp(first);
  await holdOver(`[data-slot="${rest.at(-1)}>end"]`, /^2 nodes: after “/);
  await page.mouse.up();
  await expect.poll(async () => (await saved(quote)).root).toEqual([...rest, first, second]);
  await page.getByText('2 chosen').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await saved(quote)).root).toEqual(before.root);
});

test('lines and their buttons stay where they are while a flow is drawn anew', async () => {
  const block = Object.entries((await saved(quote)).nodes).find(([, { kind }]) => kind === 'condition')?.[0] ?? '';
  const first = await page.locator('[data-slot^="trigger>"]').elementHandle();
  await page.locator(`[data-card="${block}"]`).focus();
  const cards = await page.locator('.canvas-card').count();
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('.canvas-card').count()).not.toBe(cards);
  expect(await first?.evaluate((slot) => slot.isConnected)).toBe(true);
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('.canvas-card').count()).toBe(cards);
});

test('a branch is dragged past its sibling and never past the one for everything else', async () => {
  const before = await saved(quote);
  const block = Object.entries(before.nodes).find(([, { kind }]) => kind === 'condition')?.[0] ?? '';
  const ids = (flow: Drawn) => flow.nodes[block]?.branches?.map(({ id }) => id) ?? [];
  const [first = '', second = '', ...rest] = ids(before);
  await page.locator(`[data-card="${block}/${second}"]`).scrollIntoViewIfNeeded();
  const last = `[data-card="${block}/${rest.at(-1)}"]`;
  await takeUp(`${block}/${first}`);
  await holdOver(last, 'The way for everything else stays last', { x: 130, y: 0 });
  await holdOver(last, 'to place 2', { x: -140, y: 0 });
  await page.mouse.up();
  await expect.poll(async () => ids(await saved(quote))).toEqual([second, first, ...rest]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => ids(await saved(quote))).toEqual(ids(before));
});

test('a block is copied by keyboard and pasted into another process, which says what it misses', async () => {
  const before = await saved(quote);
  const block = Object.entries(before.nodes).find(([, { kind }]) => kind === 'condition')?.[0] ?? '';
  await page.locator(`[data-card="${block}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator(`[data-card="${block}"]`).focus();
  await page.keyboard.press('Control+c');
  await page.getByText('1 node copied. Paste it here or in another process.').first().waitFor();
  await openFlow('gdpr-lead-capture');
  const home = await saved('gdpr-lead-capture');
  await page.locator(`[data-card="${home.root[0]}"]`).click();
  await page.keyboard.press('Control+v');
  await page.locator('.canvas-block').waitFor();
  const after = await saved('gdpr-lead-capture');
  const fresh = after.root[1] ?? '';
  expect(after.nodes[fresh]?.kind).toBe('condition');
  expect(Object.hasOwn(before.nodes, fresh)).toBe(false);
  await page.locator('.canvas-problem[data-severe]').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.canvas-block').waitFor({ state: 'detached' });
  expect((await saved('gdpr-lead-capture')).root).toEqual(home.root);
});

test('of 300 nodes those in view are drawn, and any of them is found and brought there', async () => {
  const address = '/api/processes/gdpr-lead-capture/draft';
  const { revision, definition } = await callApi<{ revision: number; definition: Definition }>(page, address);
  await putApi(page, address, { revision, definition: withBigFlow(definition) });
  await openFlow('gdpr-lead-capture');
  const drawn = await page.locator('.canvas-card').count();
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(120);
  await page.locator('[data-card=trigger]').focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('step 9x3x4');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-card') === 'nd_b9x3x4');
  expect(await page.locator('[data-card=nd_b9x3x4]').isVisible()).toBe(true);
});

test('before any deal the heat map says so; after, it shows how long deals waited and how many do', async () => {
  await openFlow(quote);
  await page.getByRole('button', { name: 'Waiting times' }).click();
  await page.getByText('No case has passed here yet').waitFor();
  await askForQuotes(2);
  await page.reload();
  await page.getByRole('button', { name: 'Waiting times' }).click();
  const technical = page.locator('[data-card="nd_tech"]');
  await technical.getByText('median 5 h · 9 of 10 in 5 h').waitFor();
  expect(await technical.getAttribute('data-heat')).toBe('1');
  expect(await technical.getAttribute('aria-description')).toContain('1 waiting now, for 5 h');
  await page.locator('.heat-legend').getByText('Waiting times of 2 runs').waitFor();
  await page
    .locator('.heat-legend')
    .getByText(/^for people, (in|outside) working time$/)
    .first()
    .waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(faults).toEqual([]);
});

/** Deals whose quote was asked for five hours ago; the technician has decided the first of them. */
async function askForQuotes(count: number): Promise<void> {
  const sales = await product.open('wang.lei@example.com');
  const engineer = await product.open('chen.xiaoming@example.com');
  for (let place = 0; place < count; place += 1) {
    const { deal } = await callApi<{ deal: { id: string } }>(sales, `/api/processes/${quote}/deals`, {
      command: crypto.randomUUID(),
      form: 'frm_start',
      values: { f_customer: `Customer ${place}`, f_product: 'op_vmc', f_contact: 'Chen', f_phone: '+8613812345678' },
    });
    const line = { f_model: 'VMC-850', f_qty: '3', f_price: { amount: '358000', currency: 'CNY' } };
    const values = {
      f_lines: [{ id: 'r1', values: line }],
      f_discount: '8',
      f_due: '2027-03-15',
      f_terms: 'op_361',
    };
    await command(sales, deal.id, { kind: 'move', to: 'st_quote', items: ['ck_stock'], values });
  }
  await product.ask(`update app.deal_event set at = at - interval '5 hours', event = jsonb_set(event, '{at}',
    to_jsonb(to_char(at at time zone 'UTC' - interval '5 hours', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))`);
  const [task] = await openTasks(engineer);
  await command(engineer, task?.deal ?? '', { kind: 'approve', task: task?.id, values: { f_feasible: true } });
  await Promise.all([sales, engineer].map((each) => each.context().close()));
}
