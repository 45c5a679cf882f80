import { type Json, translate } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { DealEvent } from '../event.ts';
import { replay } from '../fold/apply-event.ts';
import { openTasks } from '../open-tasks.ts';
import type { Reason } from '../state.ts';
import { engineTexts } from '../texts.ts';
import { arbitraryApprovals, cast } from './testing/arbitrary-approvals.ts';
import { peopleFaultsOf } from './testing/people-invariants.ts';
import { arbitraryDeeds, peopleCommand, peopleWalk, proxied } from './testing/people-walk.ts';
import { instant, type Walked } from './testing/walk.ts';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };
const accepted = (walked: readonly Walked[]) => walked.flatMap(({ decision }) => (decision.ok ? [decision] : []));
const lastDeal = (walked: readonly Walked[]) => accepted(walked).at(-1)?.deal ?? null;
const later = { now: instant(5000), organization: proxied };

describe('any approvals, any deeds of people', () => {
  test('I-1, I-2, I-3, I-6, I-8, added people, proxies and separation of duties hold in every state', () => {
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, (definition, steps) => {
        for (const { deal } of accepted(peopleWalk(definition, steps)))
          expect(peopleFaultsOf(deal, definition, proxied)).toEqual([]);
      }),
      runs,
    );
  });

  test('I-4 the log, sent through JSON, gives the state byte for byte; deciding again gives the same decision', () => {
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, (definition, steps) => {
        const walked = peopleWalk(definition, steps);
        const events = accepted(walked).flatMap((decision) => decision.events);
        const replayed = replay(JSON.parse(JSON.stringify(events)) as DealEvent[]);
        expect(JSON.stringify(replayed)).toBe(JSON.stringify(lastDeal(walked)));
        expect(JSON.stringify(peopleWalk(structuredClone(definition), steps))).toBe(JSON.stringify(walked));
      }),
      runs,
    );
  });

  test('I-5 of two commands decided on one state, the second gets what is still right', () => {
    const two = fc.tuple(arbitraryDeeds, arbitraryDeeds);
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, two, (definition, steps, [[one], [other]]) => {
        const deal = lastDeal(peopleWalk(definition, steps));
        if (deal === null || one === undefined || other === undefined) return;
        const first = decide(definition, deal, peopleCommand(definition, deal, { ...one, index: 1000 }), later);
        if (!first.ok) return;
        const second = decide(
          definition,
          first.deal,
          peopleCommand(definition, deal, { ...other, index: 1001 }),
          later,
        );
        if (second.ok) expect(peopleFaultsOf(second.deal, definition, proxied)).toEqual([]);
      }),
      runs,
    );
  });

  test('a seat opens, closes and comes back only in ways that make sense', () => {
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, (definition, steps) => {
        const live = new Map<string, boolean>();
        for (const event of accepted(peopleWalk(definition, steps)).flatMap(({ events }) => events)) {
          if (event.kind === 'seats-added' || event.kind === 'group-added')
            for (const { id, status } of event.seats) live.set(id, status === 'waiting');
          if (event.kind === 'seat-closed') {
            expect(live.get(event.seat), `${event.seat} closes at ${event.seq}`).toBe(true);
            live.set(event.seat, false);
          }
          if (event.kind === 'seat-opened') expect(live.get(event.seat)).toBe(true);
          if (event.kind === 'seat-reopened' || event.kind === 'seat-paused') live.set(event.seat, true);
        }
      }),
      runs,
    );
  });

  test('I-10 every effect has a key of its own, and tells members, each once', () => {
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, (definition, steps) => {
        const effects = accepted(peopleWalk(definition, steps)).flatMap((decision) => decision.effects);
        const keys = effects.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const effect of effects) {
          if (effect.kind !== 'notify') continue;
          wordsFor('notify', effect.message);
          expect(new Set(effect.people).size).toBe(effect.people.length);
          for (const person of effect.people) expect(Object.hasOwn(proxied.people, person)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a refusal changes nothing, and everything the engine says has words in both languages', () => {
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, (definition, steps) => {
        for (const { before, decision, command } of peopleWalk(definition, steps)) {
          const untouched = JSON.stringify(before);
          if (decision.ok) sayings(decision);
          else {
            wordsFor('refused', decision.refused);
            const { decision: word } = decision.refused.params;
            if (decision.refused.code === 'already-decided') wordsFor('decision', { code: String(word), params: {} });
            decide(definition, before, command, later);
          }
          expect(JSON.stringify(before)).toBe(untouched);
        }
      }),
      runs,
    );
  });
});

function sayings({ trace, events, deal }: ReturnType<typeof accepted>[number]): void {
  for (const { what, because } of trace) {
    wordsFor('trace', what);
    if (because !== null) wordsFor('because', because);
  }
  for (const event of events) if ('because' in event && event.because !== null) wordsFor('because', event.because);
  for (const { because } of openTasks(deal)) wordsFor('because', because);
  for (const { visits, incidents } of Object.values(deal.runs)) {
    for (const { reason } of incidents) wordsFor('because', reason);
    for (const { seats } of Object.values(visits)) {
      for (const { because, ending } of seats) {
        wordsFor('because', because);
        if (ending !== null) wordsFor('because', ending);
      }
    }
  }
}

const worded = new Set<string>();

function wordsFor(family: string, { code, params }: Reason): void {
  const key = `${family}.${code} ${Object.keys(params).join()}`;
  if (worded.has(key)) return;
  worded.add(key);
  for (const locale of ['en', 'zh-CN'])
    expect(translate(engineTexts, `${family}.${code}`, params, locale)).not.toMatch(/\{\{|^[a-z]+\.[a-z-]+$/);
}

describe('totality', () => {
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
            if (decision.ok) expect(peopleFaultsOf(decision.deal, definition, proxied)).toEqual([]);
            else wordsFor('refused', decision.refused);
          }
          expect(JSON.stringify(deal)).toBe(before);
        },
      ),
      runs,
    );
  });
});

describe('walks reach what they should', () => {
  test('every deed of people is done somewhere, and nearly every refusal is met', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(arbitraryApprovals, arbitraryDeeds, (definition, steps) => {
        for (const { decision, command } of peopleWalk(definition, steps)) {
          if (!decision.ok) {
            done.add(`refused ${decision.refused.code}`);
            continue;
          }
          done.add(command.kind);
          for (const event of decision.events) {
            if (event.kind === 'seat-closed') done.add(`seat ${event.outcome}`);
            if (event.kind === 'run-rewound') done.add(`back by ${event.why}`);
            if (event.kind === 'detour-ended') done.add(`detour ${event.because.code}`);
            if (event.kind === 'seats-added')
              for (const { ending } of event.seats) if (ending !== null) done.add(ending.code);
          }
        }
      }),
      { numRuns: 2000, seed: 11 },
    );
    const deeds = [
      'approve',
      'complete',
      'reject',
      'abstain',
      'return',
      'resubmit',
      'withdraw',
      'take-back',
      'transfer',
      'add',
    ];
    const more = [
      'remove',
      'consult',
      'advise',
      'claim',
      'release',
      'urge',
      'notify',
      'comment',
      'jump',
      'terminate',
      'timer',
    ];
    const ends = [
      'approved',
      'rejected',
      'abstained',
      'returned',
      'completed',
      'cancelled',
      'not-reached',
      'auto-rejected',
    ];
    const ways = ['back by return', 'back by jump', 'back by take-back', 'detour detour-taken'];
    const stands = ['approval-stands', 'approved-before', 'decides-later'];
    const refusals = [
      ...['already-decided', 'not-your-task', 'not-your-turn', 'proxy-is-initiator', 'take-back-late'],
      ...[
        'add-is-here',
        'add-after-twice',
        'transfer-has-seat',
        'transfer-to-initiator',
        'remove-last',
        'remove-not-yours',
      ],
      ...['return-not-there', 'jump-not-there', 'duty-decided-before', 'duty-distinct-people'],
    ].map((code) => `refused ${code}`);
    const wanted = [...deeds, ...more, ...ends.map((end) => `seat ${end}`), ...ways, ...stands, ...refusals];
    expect(wanted.filter((name) => !done.has(name))).toEqual([]);
  });
});
