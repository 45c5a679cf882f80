import {
  type Command,
  type Deal,
  type DecisionContext,
  decide,
  exampleOrganization,
  visitsOf,
} from '@dealwright/runtime';
import { AppError } from '@dealwright/shared';
import { loadLibrary } from '@dealwright/templates';
import { initialTransition, setup, transition } from 'xstate';
import type { Bench } from './bench.ts';
import { timedRate } from './timed-rate.ts';

const definition = loadLibrary().find((template) => template.name === 'gdpr-lead-capture')?.definition;
const context: DecisionContext = { now: '2026-01-05T09:00:00.000Z', organization: exampleOrganization, quiet: true };
const max = { kind: 'person', id: 'max' } as const;

/** One deal from start to won, six commands: a gate that asks, an approval, a notification. */
const script: readonly ((deal: string) => Command)[] = [
  (deal) => ({
    kind: 'start',
    id: 'c1',
    by: { kind: 'public', link: 'l1' },
    deal,
    number: 'DW-1',
    process: { key: 'gdpr-lead-capture', version: 1, hash: '0'.repeat(64), rule: 'stable' },
    form: 'frm_lead',
    values: {
      f_name: 'Karin Muster',
      f_email: 'karin@example.org',
      f_consent: {
        purposes: { pp_news: false, pp_dealer: true },
        notice: 'nt_lead',
        noticeVersion: '1',
        locale: 'de',
        at: context.now,
      },
    },
    owner: 'max',
    region: 'de',
    team: 'berlin',
  }),
  () => ({ kind: 'move', id: 'c2', by: max, to: 'st_contact' }),
  () => ({
    kind: 'move',
    id: 'c3',
    by: max,
    to: 'st_qualified',
    values: { f_company: 'Muster GmbH', f_budget: { amount: '60000.00', currency: 'EUR' } },
  }),
  () => ({ kind: 'move', id: 'c4', by: max, to: 'st_handover', values: { f_dealer: 'Autohaus Nord' } }),
  (deal) => ({ kind: 'approve', id: 'c5', by: { kind: 'person', id: 'anna' }, task: `${deal}.${approvalSeat}` }),
  () => ({ kind: 'move', id: 'c6', by: max, to: 'st_won' }),
];

/** Seat of the one approval; the engine numbers what is in a deal, so it is the same in every run. */
const approvalSeat = seatAfterFourSteps();

function run(steps: number): Deal {
  if (definition === undefined) throw new AppError('not-found');
  let deal: Deal | null = null;
  for (const make of script.slice(0, steps)) {
    const decision = decide(definition, deal, make('d1'), context);
    if (!decision.ok) throw new AppError('command.refused', { params: { reason: decision.refused.code } });
    deal = decision.deal;
  }
  if (deal === null) throw new AppError('not-found');
  return deal;
}

function seatAfterFourSteps(): string {
  const seats = Object.values(run(4).runs).flatMap((each) => visitsOf(each).flatMap((visit) => visit.seats));
  return seats.find((seat) => seat.status === 'open')?.id ?? '';
}

function ours(): number {
  return timedRate(600, (count) => {
    for (let done = 0; done < count; done += script.length) run(script.length);
  });
}

interface LeadFacts {
  readonly company: string;
  readonly budget: number;
  readonly dealer: string;
  readonly consent: boolean;
}

type LeadEvent =
  | { readonly type: 'contact' }
  | { readonly type: 'qualify'; readonly company: string; readonly budget: number }
  | { readonly type: 'hand-over'; readonly dealer: string }
  | { readonly type: 'approve'; readonly by: string }
  | { readonly type: 'win' };

const types = { context: {} as LeadFacts, events: {} as LeadEvent };
const machine = setup({
  types,
  guards: {
    qualified: ({ event }) => event.type === 'qualify' && event.company !== '' && event.budget > 0,
    mayHandOver: ({ context: facts, event }) => event.type === 'hand-over' && event.dealer !== '' && facts.consent,
    isManager: ({ event }) => event.type === 'approve' && event.by === 'anna',
    hasBudget: ({ context: facts }) => facts.budget > 0,
  },
}).createMachine({
  context: { company: '', budget: 0, dealer: '', consent: true },
  initial: 'new',
  states: {
    new: { on: { contact: 'contact' } },
    contact: { on: { qualify: { guard: 'qualified', target: 'qualified' } } },
    qualified: { on: { 'hand-over': { guard: 'mayHandOver', target: 'approval' } } },
    approval: { on: { approve: { guard: 'isManager', target: 'handover' } } },
    handover: { on: { win: { guard: 'hasBudget', target: 'won' } } },
    won: { type: 'final' },
  },
});

const events: readonly LeadEvent[] = [
  { type: 'contact' },
  { type: 'qualify', company: 'Muster GmbH', budget: 60_000 },
  { type: 'hand-over', dealer: 'Autohaus Nord' },
  { type: 'approve', by: 'anna' },
  { type: 'win' },
];

function xstate(): number {
  return timedRate(600, (count) => {
    for (let done = 0; done < count; done += events.length + 1) {
      let [snapshot] = initialTransition(machine);
      for (const event of events) [snapshot] = transition(machine, snapshot, event);
    }
  });
}

/** Commands decided in memory beside xstate walking the same states; ours checks values, keeps seats and writes events on top. */
export const engineBench: Bench = {
  name: 'engine',
  unit: 'commands/s',
  better: 'higher',
  yardstick: 'xstate v5',
  goal: 1,
  runs: 3,
  read: async () => ({ ours: ours(), yardstick: xstate() }),
};
