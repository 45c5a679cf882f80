import type { DealEvent } from '@dealwright/runtime';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenLink, type ChainedEvent, chainEvents, chainStart } from './event-chain.ts';

const event = (seq: number, text: string): DealEvent => ({
  seq,
  at: '2026-01-05T09:00:00.000Z',
  by: { kind: 'person', id: 'p' },
  command: `c${seq}`,
  kind: 'commented',
  text,
});
const chainOf = (texts: readonly string[]) =>
  chainEvents(
    chainStart,
    texts.map((text, place) => event(place + 1, text)),
  );

test('a chain that nobody touched is whole, however it was cut while written', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 12 }), fc.nat(12), (texts, cut) => {
      const whole = chainOf(texts);
      const head = whole.slice(0, cut);
      const tail = chainEvents(
        head.at(-1)?.hash ?? chainStart,
        whole.slice(cut).map((link) => link.event),
      );
      expect([...head, ...tail]).toEqual(whole);
      expect(brokenLink(whole)).toBeNull();
    }),
  );
});

test('a changed, missing, doubled or exchanged event shows', () => {
  const whole = chainOf(['a', 'b', 'c', 'd']);
  const at = (place: number): ChainedEvent => whole[place] ?? expect.fail();
  const changed = [at(0), { ...at(1), event: event(2, 'forged') }, at(2), at(3)];
  expect(brokenLink(changed)).toBe(2);
  expect(brokenLink([at(0), at(2), at(3)])).toBe(2);
  expect(brokenLink([at(0), at(1), at(1), at(2)])).toBe(3);
  expect(brokenLink([at(1), at(0), at(2), at(3)])).toBe(1);
});
