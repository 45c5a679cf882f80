import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DecisionReceipt, Evidence } from '@dealwright/shared';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { verifyEvidence, verifyReceipt } from '../../src/features/receipts/verify-evidence.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let deal: string;
let evidence: Evidence;

beforeAll(async () => {
  world = await startWorld();
  const process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('proven') });
  deal = await startDeal(world.as('sales'), process, { f_name: 'Proven' });
  await give(world.as('sales'), deal, { kind: 'move', to: 'st_offer' });
  const inbox = await world.as('manager').get<{ items: { id: string; deal: string }[] }>('/api/tasks');
  const task = inbox.body.items.find((item) => item.deal === deal)?.id ?? '';
  await give(world.as('manager'), deal, { kind: 'approve', task, comment: 'Looks good' });
  evidence = (await world.as('admin').get<Evidence>(`/api/deals/${deal}/evidence`)).body;
});
afterAll(() => world.stop());

test('a decision has a receipt that says who decided what on what, and it holds', async () => {
  const { body } = await world.as('sales').get<{ items: DecisionReceipt[] }>(`/api/deals/${deal}/receipts`);
  expect(body.items).toHaveLength(1);
  expect(body.items[0]).toMatchObject({
    format: 'dealwright.receipt/1',
    deal: { id: deal },
    decision: { outcome: 'approved' },
    onBehalfOf: null,
    seen: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(JSON.stringify(body)).not.toContain('Looks good');
  const { body: jwks } = await world.as('sales').get<{ keys: Evidence['keys'] }>('/api/receipt-keys');
  expect(verifyReceipt(body.items[0], jwks.keys)).toEqual([]);
  expect(verifyEvidence(evidence, jwks.keys)).toEqual([]);
});

test('the same history gives the same receipts, byte for byte', async () => {
  const again = (await world.as('admin').get<Evidence>(`/api/deals/${deal}/evidence`)).body;
  expect(JSON.stringify(again)).toBe(JSON.stringify(evidence));
});

test('only who may read the audit trail gets the evidence, and nobody of another organization', async () => {
  expect((await world.as('sales').get(`/api/deals/${deal}/evidence`)).status).toBe(403);
  expect((await world.as('admin', 'org_b').get(`/api/deals/${deal}/evidence`)).status).toBe(404);
  expect((await world.as('sales', 'org_b').get(`/api/deals/${deal}/receipts`)).status).toBe(404);
});

describe('on the command line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-verify-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: unknown) => {
    const at = path.join(folder, name);
    writeFileSync(at, JSON.stringify(content));
    return at;
  };
  const verified = async (...args: string[]) => {
    const said: string[] = [];
    const outputs = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
    );
    const code = await runCommandLine(['verify', ...args, '--locale', 'en']);
    for (const output of outputs) output.mockRestore();
    return { code, said: said.join('') };
  };
  test('a receipt and the whole history of a deal hold; what was changed is named with its place', async () => {
    const keys = file('keys.json', (await world.as('sales').get('/api/receipt-keys')).body);
    const whole = await verified(file('evidence.json', evidence), '--keys', keys, '--json');
    expect([whole.code, JSON.parse(whole.said)]).toEqual([0, { valid: true, findings: [] }]);
    expect((await verified(file('receipt.json', evidence.receipts[0]), '--keys', keys)).code).toBe(0);
    const changed = file('changed.json', { ...evidence.receipts[0], actor: 'somebody' });
    const bad = await verified(changed, '--keys', keys, '--json');
    expect([bad.code, JSON.parse(bad.said)]).toMatchObject([1, { valid: false, findings: [{ code: 'signature' }] }]);
    const shorter = file('shorter.json', { ...evidence, chain: evidence.chain.toSpliced(1, 1) });
    expect((await verified(shorter, '--keys', keys, '--json')).code).toBe(1);
  });
  test('one receipt without keys proves nothing, and what is neither is refused', async () => {
    expect(await verified(file('alone.json', evidence.receipts[0]))).toMatchObject({
      code: 2,
      said: expect.stringContaining('--keys'),
    });
    expect((await verified(file('other.json', { format: 'other' }))).code).toBe(2);
  });
});

describe('tampering shows', () => {
  const receipt = () => structuredClone(evidence.receipts[0]) as unknown as Record<string, Record<string, unknown>>;
  const changed = (change: (copy: { chain: { event: object }[]; receipts: never[]; keys: never[] }) => void) => {
    const copy = structuredClone(evidence) as never;
    change(copy);
    return verifyEvidence(copy, null).map(({ code }) => code);
  };
  test.each([
    ['who decided', (one: ReturnType<typeof receipt>) => Object.assign(one, { actor: 'somebody' })],
    [
      'what was decided',
      (one: ReturnType<typeof receipt>) => Object.assign(one.decision ?? {}, { outcome: 'rejected' }),
    ],
    [
      'when',
      (one: ReturnType<typeof receipt>) => Object.assign(one.decision ?? {}, { at: '2020-01-01T00:00:00.000Z' }),
    ],
    ['on what', (one: ReturnType<typeof receipt>) => Object.assign(one.seen ?? {}, { digest: '0'.repeat(64) })],
    [
      'for which definition',
      (one: ReturnType<typeof receipt>) => Object.assign(one.process ?? {}, { hash: 'f'.repeat(64) }),
    ],
  ] as const)('a receipt that says another thing about %s', (_what, change) => {
    const one = receipt();
    change(one);
    expect(verifyReceipt(one, evidence.keys).map(({ code }) => code)).toEqual(['signature']);
  });
  test('a changed event, a missing event, a missing receipt', () => {
    expect(changed(({ chain }) => Object.assign(chain[1]?.event ?? {}, { at: 'x' }))).toContain('chain');
    expect(changed(({ chain }) => chain.splice(1, 1))).toContain('chain');
    expect(changed(({ receipts }) => receipts.splice(0, 1))).toEqual(['missing']);
  });
  test('the history of one deal under the name of another', () => {
    expect(changed((copy) => Object.assign(copy, { deal: 'deal_other' }))).toEqual(['event']);
  });
  test('another key under the same name, or a key nobody trusts', () => {
    const foreign = { ...evidence.keys[0], x: 'A'.repeat(43) } as Evidence['keys'][number];
    expect(verifyReceipt(receipt(), [foreign]).map(({ code }) => code)).toEqual(['key']);
    expect(verifyReceipt(receipt(), []).map(({ code }) => code)).toEqual(['key']);
    expect(verifyReceipt(receipt(), [null as never]).map(({ code }) => code)).toEqual(['key']);
  });
  test.each([
    null,
    7,
    [],
    {},
    ...[null, 1, {}, { event: null }, { event: {} }].map((link) => ({ chain: [link], receipts: [], keys: [] })),
    { chain: [], receipts: [null], keys: [] },
    { chain: {}, receipts: [], keys: [] },
  ])('what is no evidence is named so: %j', (given) => {
    const findings = given === null ? verifyReceipt(given, []) : verifyEvidence(given, null);
    expect(findings[0]?.code).toBe('shape');
  });
});
