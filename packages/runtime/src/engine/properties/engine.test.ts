import { type Json, translate } from '@dealwright/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { DealEvent } from '../event.ts';
import { replay } from '../fold/apply-event.ts';
import { openTasks } from '../open-tasks.ts';
import type { Run, Visit } from '../state.ts';
import { engineTexts } from '../texts.ts';
import { arbitraryProcess } from './testing/arbitrary-process.ts';
import { faultsOf } from './testing/invariants.ts';
import { arbitrarySteps, commandOf, instant, type Walked, walk } from './testing/walk.ts';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };
const context = (hours: number) => ({ now: instant(hours), organization: exampleOrganization });
const accepted = (walked: readonly Walked[]) => walked.flatMap(({ decision }) => (decision.ok ? [decision] : []));
const lastDeal = (walked: readonly Walked[]) => accepted(walked).at(-1)?.deal ?? null;

const entryOf = ({ node, epoch }: Visit) => `${node} ${epoch}`;

/** Whether a visit lies in a round of a loop. */
function isRound(run: Run, { parent }: Visit): boolean {
  const block = parent === null ? undefined : run.visits[parent.visit];
  return block !== undefined && (block.row !== undefined || isRound(run, block));
}

describe('any process, any walk', () => {
  test('I-1, I-2, I-3, I-6 hold in every state', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, (definition, steps) => {
        for (const { deal } of accepted(walk(definition, steps))) expect(faultsOf(deal, definition)).toEqual([]);
      }),
      runs,
    );
  });

  test('I-4 the log, sent through JSON, gives the state byte for byte; deciding again gives the same decision', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, (definition, steps) => {
        const walked = walk(definition, steps);
        const events = accepted(walked).flatMap((decision) => decision.events);
        const replayed = replay(JSON.parse(JSON.stringify(events)) as DealEvent[]);
        expect(JSON.stringify(replayed)).toBe(JSON.stringify(lastDeal(walked)));
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        expect(JSON.stringify(walk(structuredClone(definition), steps))).toBe(JSON.stringify(walked));
      }),
      runs,
    );
  });

  test('I-5 of two commands decided on one state, the second gets what is still right: no seat is decided twice', () => {
    fc.assert(
      fc.property(
        arbitraryProcess,
        arbitrarySteps,
        fc.tuple(arbitrarySteps, arbitrarySteps),
        (definition, steps, [[one], [two]]) => {
          const deal = lastDeal(walk(definition, steps));
          if (deal === null || one === undefined || two === undefined) return;
          const first = decide(definition, deal, commandOf(deal, one, 1000), context(5000));
          if (!first.ok) return;
          const second = decide(definition, first.deal, commandOf(deal, two, 1001), context(5000));
          const events = [...first.events, ...(second.ok ? second.events : [])];
          const closed = events.flatMap((event) => (event.kind === 'seat-closed' ? [event.seat] : []));
          expect(new Set(closed).size).toBe(closed.length);
          if (second.ok) expect(faultsOf(second.deal, definition)).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('I-8 a node is entered again only in a new epoch, or in the next round of a loop', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, (definition, steps) => {
        for (const run of Object.values(lastDeal(walk(definition, steps))?.runs ?? {})) {
          const entries = Object.values(run.visits).flatMap((visit) => (isRound(run, visit) ? [] : [entryOf(visit)]));
          expect(new Set(entries).size).toBe(entries.length);
        }
      }),
      runs,
    );
  });

  test('I-10 every effect has a key of its own', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, (definition, steps) => {
        const effects = accepted(walk(definition, steps)).flatMap((decision) => decision.effects);
        for (const effect of effects) if (effect.kind === 'notify') wordsFor('notify', effect.message);
        const keys = effects.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  test('a refusal changes nothing, and everything the engine says has words in both languages', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, (definition, steps) => {
        for (const { before, decision } of walk(definition, steps)) {
          const untouched = JSON.stringify(before);
          if (!decision.ok) wordsFor('refused', decision.refused);
          else
            for (const { what, because } of decision.trace)
              [wordsFor('trace', what), because && wordsFor('because', because)];
          expect(JSON.stringify(before)).toBe(untouched);
        }
      }),
      runs,
    );
  });
});

function wordsFor(
  family: string,
  { code, params }: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
): void {
  for (const locale of ['en', 'zh-CN']) {
    expect(translate(engineTexts, `${family}.${code}`, params, locale)).not.toMatch(/\{\{|^[a-z]+\.[a-z-]+$/);
  }
}

describe('totality', () => {
  const kinds = [
    'start',
    'edit',
    'move',
    'approve',
    'reject',
    'return',
    'transfer',
    'timer',
    'resubmit',
    'signal',
    'answer',
    'constructor',
    '__proto__',
    'nothing',
  ];
  const garbage = fc.record(
    {
      id: fc.oneof(fc.constant('c'), fc.jsonValue()),
      by: fc.oneof(
        fc.constant({ kind: 'person', id: 'max' }),
        fc.constant({ kind: 'person', id: '__proto__' }),
        fc.jsonValue(),
      ),
      kind: fc.oneof(fc.constantFrom(...kinds), fc.jsonValue()),
      task: fc.oneof(fc.constantFrom('d1.s1', 'd1.r1', 'd1.', 'd1.constructor', ''), fc.jsonValue()),
      to: fc.oneof(fc.constantFrom('st_offer', '__proto__', 'start', 'anna'), fc.jsonValue()),
      values: fc.oneof(
        fc.dictionary(fc.constantFrom('f_name', 'f_amount', 'f_reviewer', '__proto__', 'toString'), fc.jsonValue()),
        fc.jsonValue(),
      ),
      comment: fc.oneof(fc.constant('no'), fc.jsonValue()),
      run: fc.oneof(fc.constant('r1'), fc.jsonValue()),
      visit: fc.oneof(fc.constantFrom('v1', 'v2', 'v3', '__proto__'), fc.jsonValue()),
      outcome: fc.oneof(fc.constantFrom('done', 'failed'), fc.jsonValue()),
      suggestion: fc.jsonValue(),
      name: fc.oneof(fc.constantFrom('paid', '__proto__', 'constructor'), fc.jsonValue()),
      timer: fc.oneof(fc.constantFrom('t1', 'constructor'), fc.jsonValue()),
      waiver: fc.jsonValue(),
      items: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  test('garbage never throws and changes nothing it should not', () => {
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, garbage, (definition, steps, command) => {
        const deal = lastDeal(walk(definition, steps));
        const before = JSON.stringify(deal);
        for (const state of [deal, null]) {
          const decision = decide(definition, state, command as Json as unknown as Command, context(5000));
          if (decision.ok) expect(faultsOf(decision.deal, definition)).toEqual([]);
          else wordsFor('refused', decision.refused);
        }
        expect(JSON.stringify(deal)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
  test('what is no object at all is refused, too', () => {
    for (const command of [null, undefined, 7, 'x', [], [[]]]) {
      const decision = decide({} as never, null, command as never, context(0));
      expect(decision).toMatchObject({ ok: false, refused: { code: 'command-malformed' } });
    }
  });
});

describe('walks reach what they should', () => {
  test('many of them approve, return, wait, reject and end', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryProcess, arbitrarySteps, (definition, steps) => {
        const walked = walk(definition, steps);
        for (const { decision, command } of walked) if (decision.ok) seen.add(command.kind);
        for (const { events, deal } of accepted(walked)) {
          for (const event of events) seen.add('outcome' in event ? `${event.kind} ${event.outcome}` : event.kind);
          if (openTasks(deal).some(({ kind }) => kind === 'resubmit')) seen.add('a to-do to send again');
        }
      }),
      { numRuns: 3000 },
    );
    const wanted = [
      'approve',
      'reject',
      'return',
      'resubmit',
      'transfer',
      'withdraw',
      'timer',
      'complete',
      'move',
      'edit',
      'assign',
      'signal',
      'answer',
    ];
    const facts = [
      'seat-closed cancelled',
      'seat-closed not-reached',
      'run-ended approved',
      'run-ended cancelled',
      'deal-reopened',
      'branch-closed rejected',
      'seat-due',
      'seat-clock-stopped',
      'seat-closed auto-approved',
      'seat-closed auto-rejected',
      'suspend',
      'resume',
      'branch-closed returned',
      'visit-passed',
      'table-answered',
      'node-decided rejected',
      'run-rewound',
      'signal-taken',
      'call-answered done',
      'call-answered failed',
    ];
    for (const name of [...wanted, ...facts, 'deal-ended won', 'move-held', 'a to-do to send again'])
      expect([...seen]).toContain(name);
  });
});
