import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumFlags } from '../../../scripts/chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: [...chromiumFlags] });
});

afterAll(() => browser.close());

test('the browser draws Chinese text with glyphs of its own, not with empty boxes', async () => {
  const page = await browser.newPage();
  const drawn = await page.evaluate(() => {
    const draw = (text: string): string => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (pen === null) return '';
      pen.font = '40px sans-serif';
      pen.fillText(text, 0, 60);
      return canvas.toDataURL();
    };
    return { process: draw('流'), deal: draw('商'), box: draw('\u{10FFFE}') };
  });
  expect(drawn.process).not.toBe(drawn.deal);
  expect(drawn.process).not.toBe(drawn.box);
});
