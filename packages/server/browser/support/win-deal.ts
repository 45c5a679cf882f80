import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dragCard, moveCard, seeCardIn, timelineCodes } from './deal.ts';
import { drawnProcess } from './draw-process.ts';
import type { Product } from './product.ts';

/** Moves the lead stage by stage to won; each gate asks for just what is missing, the manager decides twice. */
export async function winDeal(product: Product, sales: Page, title: string): Promise<void> {
  const gate = sales.getByRole('dialog');
  await dragCard(sales, title, 'In contact');
  await gate.getByText('Missing for “In contact”: 1').waitFor();
  await gate.getByLabel('Company').fill('Muster GmbH');
  await gate.getByRole('button', { name: 'Move to In contact' }).click();
  await seeCardIn(sales, title, 'In contact');

  await moveCard(sales, title, 'Qualified');
  await gate.getByText('Missing for “Qualified”: 1').waitFor();
  await gate.getByLabel('Budget').fill('60000');
  await gate.getByRole('button', { name: 'Move to Qualified' }).click();
  await seeCardIn(sales, title, 'Qualified');

  await moveCard(sales, title, 'With the dealer');
  await gate.getByRole('textbox', { name: /^Dealer/ }).fill('Autohaus Nord');
  await gate.getByRole('button', { name: 'Ask for approval' }).click();
  await sales.locator('.deal-card', { hasText: 'Waits for approval' }).waitFor();

  const manager = await product.open('stefan.brandt@example.com');
  await decide(manager, /Sales manager of the region/);
  await decide(manager, /Approval/);
  await manager.goto('/inbox');
  await manager.getByText('Nothing to decide').waitFor();

  await seeCardIn(sales, title, 'With the dealer');
  await moveCard(sales, title, 'Won');
  await seeCardIn(sales, title, 'Won');
}

/** The drawn rule holds on the deal page, and the timeline tells the whole story. */
export async function readDeal(sales: Page): Promise<void> {
  await sales.goto(`/boards/${drawnProcess}`);
  await sales.locator('.deal-card-title').first().click();
  const codes = await timelineCodes(sales);
  expect(codes[0]).toBe('deal-started');
  expect(codes.filter((code) => code === 'seat-approved')).toHaveLength(2);
  expect(codes.at(-1)).toBe('deal-won');
}

async function decide(manager: Page, node: RegExp): Promise<void> {
  await manager.goto('/inbox');
  await manager.getByRole('link', { name: node }).first().click();
  await manager.getByRole('textbox', { name: 'Comment' }).fill('Good fit');
  await manager.getByRole('button', { name: 'Approve' }).click();
  await manager.waitForURL(/\/inbox$/);
}
