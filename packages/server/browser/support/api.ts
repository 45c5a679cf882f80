import type { Page } from 'playwright-core';

/** Calls the API as the person who has signed in on a page; throws with the answer when it refuses. */
export function callApi<Answer>(page: Page, path: string, body?: unknown): Promise<Answer> {
  return ask(page, { path, method: body === undefined ? 'GET' : 'POST', body });
}

/** Puts something in the place of what is there. */
export function putApi<Answer>(page: Page, path: string, body: unknown): Promise<Answer> {
  return ask(page, { path, method: 'PUT', body });
}

interface Ask {
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly body: unknown;
}

async function ask<Answer>(page: Page, { path, method, body }: Ask): Promise<Answer> {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(path, {
    method,
    headers: { origin, 'idempotency-key': crypto.randomUUID() },
    ...(body === undefined ? {} : { data: body }),
  });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** Gives a deal a command. */
export async function command(page: Page, deal: string, wish: Readonly<Record<string, unknown>>): Promise<void> {
  await callApi(page, `/api/deals/${deal}/commands`, { id: crypto.randomUUID(), ...wish });
}

/** Ids of the open tasks of the person, newest first, with their deals. */
export async function openTasks(page: Page): Promise<readonly { readonly id: string; readonly deal: string }[]> {
  const { items } = await callApi<{ items: readonly { id: string; deal: string }[] }>(page, '/api/tasks?box=todo');
  return items;
}
