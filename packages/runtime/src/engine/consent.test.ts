import { expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { Deal } from './state.ts';
import { openCase } from './testing/case.ts';
import { processOf } from './testing/process.ts';

const plain = processOf({});
const definition = {
  ...plain,
  fields: {
    ...plain.fields,
    f_consent: {
      type: 'consent',
      typeVersion: 1,
      key: 'consent',
      label: 't:consent',
      settings: { purposes: ['pp_offers', 'pp_dealer'], notice: 'nt_lead' },
    },
  },
};
const given = {
  notice: 'nt_lead',
  noticeVersion: '1',
  locale: 'de',
  at: '2026-01-01T00:00:00.000Z',
  recordedBy: 'anna',
};

function leadWith(purposes: Readonly<Record<string, boolean>>, rest: Partial<Deal> = {}): Deal {
  const { deal } = openCase(definition);
  return { ...deal, ...rest, values: { ...deal.values, f_consent: { ...given, purposes } } };
}

function takenBack(deal: Deal, purposes: readonly string[], by: object = { kind: 'public', link: 'link_1' }) {
  const { organization } = openCase(definition);
  const command = { id: 'c9', kind: 'take-back-consent', by, purposes } as Parameters<typeof decide>[2];
  return decide(definition, deal, command, { now: '2026-02-01T09:00:00.000Z', organization });
}

test('what is taken back is over at once, by the person himself, and its owner is told each purpose', () => {
  const decision = takenBack(leadWith({ pp_offers: true, pp_dealer: true }), ['pp_dealer', 'pp_other']);
  if (!decision.ok) return expect.unreachable();
  const { recordedBy: _, ...own } = given;
  const purposes = { pp_offers: true, pp_dealer: false };
  expect(decision.deal.values.f_consent).toEqual({ ...own, purposes, at: '2026-02-01T09:00:00.000Z' });
  expect(decision.events.map(({ kind }) => kind)).toEqual(['values-changed', 'people-notified']);
  expect(decision.events[0]).toMatchObject({ source: 'consent', by: { kind: 'public' } });
  expect(decision.effects.filter(({ kind }) => kind === 'notify')).toMatchObject([
    { message: { code: 'consent-taken-back', params: { purpose: 'pp_dealer' } } },
  ]);
});

test('a deal that has ended hears of it, too', () => {
  const decision = takenBack(leadWith({ pp_offers: true, pp_dealer: false }, { status: 'lost' }), ['pp_offers']);
  expect(decision).toMatchObject({ ok: true, deal: { status: 'lost' } });
  expect(decision.ok && decision.events).toHaveLength(2);
});

test('what was not allowed changes nothing, and nobody else may say it', () => {
  const deal = leadWith({ pp_offers: false, pp_dealer: true });
  expect(takenBack(deal, ['pp_offers', '__proto__', ''])).toMatchObject({ ok: true, events: [] });
  expect(takenBack(deal, ['pp_dealer'], { kind: 'person', id: 'anna' })).toMatchObject({
    ok: false,
    refused: { code: 'not-allowed' },
  });
});
