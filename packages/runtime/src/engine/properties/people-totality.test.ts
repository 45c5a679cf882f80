import type { Json } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import { arbitraryApprovals } from './testing/arbitrary-approvals.ts';
import { cast } from './testing/arbitrary-people.ts';
import { faultsOf } from './testing/invariants.ts';
import { arbitraryDeeds, peopleWalk, proxied } from './testing/people-walk.ts';
import { instant, lastDeal } from './testing/walk.ts';
import { unworded } from './testing/worded.ts';

const later = { now: instant(5000), organization: proxied };

describe('totality of what people do', () => {
  const kinds: { readonly [Kind in Command['kind']]: true } = {
    start: true,
    edit: true,
    move: true,
    check: true,
    assign: true,
    comment: true,
    notify: true,
    'start-flow': true,
    resubmit: true,
    withdraw: true,
    revoke: true,
    revive: true,
    read: true,
    'let-pass': true,
    jump: true,
    terminate: true,
    signal: true,
    answer: true,
    suspend: true,
    resume: true,
    approve: true,
    reject: true,
    abstain: true,
    return: true,
    complete: true,
    add: true,
    remove: true,
    consult: true,
    advise: true,
    claim: true,
    release: true,
    'take-back': true,
    urge: true,
    transfer: true,
    timer: true,
    'timer-failed': true,
    'take-back-consent': true,
  };
  const odd = ['__proto__', 'constructor', 'toString', '', 'd1.', 'd1.__proto__', 'd1.r1'];
  const seat = fc.nat(30).chain((number) => fc.constantFrom(`d1.s${number}`, `d1.a${number}`, `t${number}`));
  const text = fc.oneof(
    fc.constantFrom(...odd, ...cast, 'r1', 'start', 'previous', 'nd_g0', 'nd_g1', 'st_offer', 'before', 'all'),
    seat,
  );
  const people = fc.oneof(fc.array(fc.constantFrom(...cast, ...odd), { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 }));
  const value = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
  const garbage = fc.record(
    {
      id: fc.constant('c'),
      by: fc.oneof(
        { weight: 4, arbitrary: fc.record({ kind: fc.constant('person'), id: fc.constantFrom(...cast) }) },
        { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
        { weight: 1, arbitrary: fc.constant({ kind: 'system', reason: 'due' }) },
      ),
      kind: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(kinds)) }, { weight: 1, arbitrary: value }),
      task: value,
      run: value,
      to: value,
      flow: value,
      timer: value,
      comment: value,
      text: value,
      place: value,
      mode: value,
      signature: value,
      item: value,
      owner: value,
      waiver: value,
      people,
      mentions: people,
      files: people,
      items: people,
      weight: fc.oneof(fc.integer({ min: -1, max: 1001 }), fc.jsonValue({ maxDepth: 1 })),
      direct: fc.oneof(fc.boolean(), value),
      done: fc.oneof(fc.boolean(), value),
      choose: fc.oneof(fc.dictionary(text, people, { maxKeys: 2 }), fc.jsonValue({ maxDepth: 2 })),
      values: fc.oneof(
        fc.dictionary(fc.constantFrom('f_name', 'f_amount', '__proto__', 'toString'), fc.jsonValue()),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: ['id', 'by', 'kind'] },
  );
  test('no JSON in any command of any kind throws, or breaks what must hold', () => {
    fc.assert(
      fc.property(
        arbitraryApprovals,
        arbitraryDeeds,
        fc.array(garbage, { minLength: 5, maxLength: 5 }),
        (definition, steps, commands) => {
          const deal = lastDeal(peopleWalk(definition, steps));
          const before = JSON.stringify(deal);
          for (const command of commands) {
            const decision = decide(definition, deal, command as Json as unknown as Command, later);
            if (decision.ok) expect(faultsOf(decision.deal, definition, proxied)).toEqual([]);
            else expect(unworded('refused', decision.refused)).toEqual([]);
          }
          expect(JSON.stringify(deal)).toBe(before);
        },
      ),
      { numRuns: 300 },
    );
  });
});
