import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setRequired } from '../document/commands/set-required.ts';
import { quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { startAutosave } from './autosave.ts';
import { readCopy } from './local-copy.ts';
import { showDraft } from './open-draft.ts';

vi.setConfig({ testTimeout: 30_000 });

const quote = quoteDefinition();
const owner = 'org_a.per_a';
const mine = { owner, process: quote.key };
const original = globalThis.fetch;
const wait = { timeout: 15_000 };

/** One draft on a server that can be out of reach and that others save too. */
const server = { revision: 1, reachable: true, saves: 0 };
let stop: () => void = () => undefined;

function answer(request: RequestInit | undefined): Response {
  if (!server.reachable) throw new TypeError('out of reach');
  const sent = JSON.parse(String(request?.body)) as { readonly revision: number };
  if (sent.revision !== server.revision) {
    const facts = { revision: server.revision, by: { id: 'p2', name: '周倩' }, at: '2026-11-23T06:00:00Z' };
    return Response.json({ code: 'draft.conflict', message: 'conflict', details: [], facts }, { status: 409 });
  }
  server.revision += 1;
  server.saves += 1;
  return Response.json({ ...sent, revision: server.revision, savedAt: '2026-11-23T06:32:08Z' });
}

beforeEach(() => {
  Object.assign(server, { revision: 1, reachable: true, saves: 0 });
  localStorage.clear();
  globalThis.fetch = (_address, request) => new Promise((resolve) => resolve(answer(request)));
  useDocument.getState().open({ owner, process: quote.key, definition: quote, revision: 1, savedAt: '' });
  stop = startAutosave();
});

afterEach(() => {
  stop();
  globalThis.fetch = original;
});

function draw(field: string): void {
  act(() => void useDocument.getState().run(setRequired, { field, required: true }));
}

const state = () => useDocument.getState().save;

test('a change is saved a moment later; quick changes are saved together', async () => {
  draw('f_phone');
  draw('f_contact');
  expect(state().kind).toBe('unsaved');
  expect(readCopy(mine)?.definition.fields.f_contact?.required).toBe(true);
  await waitFor(() => expect(state()).toMatchObject({ kind: 'saved', at: '2026-11-23T06:32:08Z' }), wait);
  expect(server.saves).toBe(1);
  expect(useDocument.getState().revision).toBe(2);
  expect(readCopy(mine)).toBeNull();
});

test('without the server the work stays in the browser and goes out when it is back', async () => {
  server.reachable = false;
  draw('f_phone');
  await waitFor(() => expect(state().kind).toBe('offline'), wait);
  expect(readCopy(mine)?.definition.fields.f_phone?.required).toBe(true);
  server.reachable = true;
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(state().kind).toBe('saved'), wait);
});

test('somebody else’s save is never overwritten without a word', async () => {
  server.revision = 5;
  draw('f_phone');
  await waitFor(() => expect(state()).toEqual({ kind: 'conflict', by: '周倩', revision: 5 }), wait);
  draw('f_contact');
  expect(state().kind).toBe('conflict');
  expect(server.saves).toBe(0);
});

test('unsaved work is taken up again when the draft is still the same, and asked about when it is not', () => {
  draw('f_phone');
  stop();
  const draft = {
    process: quote.key,
    definition: quote,
    basedOn: null,
    savedAt: '',
    savedBy: { id: 'p2', name: '周倩' },
  };
  showDraft({ ...draft, revision: 1 }, owner);
  expect(useDocument.getState().document?.definition.fields.f_phone?.required).toBe(true);
  expect(state().kind).toBe('unsaved');
  showDraft({ ...draft, revision: 9 }, owner);
  expect(useDocument.getState().document?.definition.fields.f_phone?.required).toBeUndefined();
  expect(state()).toEqual({ kind: 'conflict', by: '周倩', revision: 9 });
  expect(readCopy(mine)).not.toBeNull();
});

test('unsaved work of somebody else in the same browser is neither shown nor saved, nor lost to him', () => {
  draw('f_phone');
  stop();
  const draft = {
    process: quote.key,
    definition: quote,
    basedOn: null,
    savedAt: '',
    savedBy: { id: 'p2', name: '周倩' },
  };
  for (const other of ['org_b.per_a', 'org_a.per_b']) {
    showDraft({ ...draft, revision: 1 }, other);
    expect(useDocument.getState().document?.definition.fields.f_phone?.required).toBeUndefined();
    expect(state().kind).toBe('saved');
  }
  expect(readCopy(mine)?.definition.fields.f_phone?.required).toBe(true);
});
