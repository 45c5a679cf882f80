import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { leadDefinition, quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { answering, organizationAnswers } from '../release-desk/testing/answering.ts';
import { FlowTab } from './FlowTab.tsx';

// Whole boards are drawn here; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
beforeEach(() => void answering(organizationAnswers));
afterEach(() => {
  globalThis.fetch = original;
});

const quote = quoteDefinition();
const [id = ''] = Object.keys(quote.flows);
const card = (name: string): HTMLElement => {
  const found = document.querySelector(`[data-card="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`${name} is not drawn`);
  return found;
};
const chosen = () => {
  const { selection } = useDocument.getState();
  return selection?.kind === 'node' ? selection.node : '';
};

/** Presses Ctrl+C, Ctrl+X or Ctrl+V as a browser would say it; `text` is what is on the clipboard. */
function clipboard(kind: 'copy' | 'cut' | 'paste', text = ''): string {
  const held = { text };
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, {
    clipboardData: {
      getData: () => held.text,
      setData: (_type: string, words: string) => Object.assign(held, { text: words }),
    },
  });
  document.dispatchEvent(event);
  return held.text;
}

test('nodes chosen together are copied, pasted below and taken away, each in one step', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => card('trigger'));
  const root = quote.flows[id]?.root ?? [];
  const [first = '', second = ''] = root;
  useDocument.getState().select({ kind: 'node', flow: id, node: first });
  await waitFor(() => expect(card(first).getAttribute('aria-pressed')).toBe('true'));
  card(first).focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await waitFor(() => expect(card(second).getAttribute('aria-pressed')).toBe('true'));
  expect(card(first).getAttribute('aria-pressed')).toBe('true');
  await screen.findByText('已选 2 个');
  const text = clipboard('copy');
  expect(JSON.parse(text)).toMatchObject({ what: 'nodes', root: [first, second] });
  clipboard('paste', text);
  await waitFor(() => expect(drawn().flows[id]?.root).toHaveLength(root.length + 2));
  expect(drawn().flows[id]?.root.slice(0, 2)).toEqual([first, second]);
  expect(chosen()).toBe(drawn().flows[id]?.root[2]);
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(drawn()).toEqual(quote));
});

test('what was cut in one process is pasted into another, and what is not there is named', async () => {
  await openRoom(FlowTab, quote);
  await waitFor(() => card('trigger'));
  const block = Object.entries(quote.flows[id]?.nodes ?? {}).find(([, { kind }]) => kind === 'condition')?.[0] ?? '';
  useDocument.getState().select({ kind: 'node', flow: id, node: block });
  await waitFor(() => expect(card(block).getAttribute('aria-pressed')).toBe('true'));
  card(block).focus();
  const text = clipboard('cut');
  await waitFor(() => expect(Object.hasOwn(drawn().flows[id]?.nodes ?? {}, block)).toBe(false));
  document.body.innerHTML = '';
  await openRoom(FlowTab, leadDefinition());
  await waitFor(() => card('trigger'));
  (document.activeElement as HTMLElement | null)?.blur();
  clipboard('paste', text);
  await waitFor(() => expect(chosen()).toMatch(/^nd_/));
  const [own = ''] = Object.keys(drawn().flows);
  expect(drawn().flows[own]?.nodes[chosen()]?.kind).toBe('condition');
});

test('what is no flow stays out, and it is said why', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => card('trigger'));
  card('trigger').focus();
  clipboard('paste', 'just words');
  await screen.findAllByText('剪贴板里没有节点。请先选中节点并复制。');
  clipboard(
    'paste',
    '{"format":"dealwright.clip/1","root":["nd_1"],"nodes":{"nd_1":{"kind":"x"}},"texts":{},"defaultLocale":"en"}',
  );
  await screen.findAllByText(/剪贴板内容不是本产品的审批流/);
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(drawn()).toEqual(quote);
});

test('a node is found by its people, and what is folded around it opens', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => card('trigger'));
  const [block = '', inner = ''] =
    Object.entries(quote.flows[id]?.nodes ?? {}).flatMap(([node, { branches }]) =>
      branches === undefined ? [] : [node, branches[0]?.nodes[0] ?? ''],
    ) ?? [];
  card(block).focus();
  await user.keyboard('c');
  await waitFor(() => expect(document.querySelector(`[data-card="${inner}"]`)).toBe(null));
  await user.click(screen.getByRole('button', { name: '找节点' }));
  await user.type(await screen.findByRole('combobox', { name: '找节点' }), '审批 工程师{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(card(inner)));
  expect(chosen()).toBe(inner);
});
