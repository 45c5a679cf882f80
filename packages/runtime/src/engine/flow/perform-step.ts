import { compiledProcess } from '../compiled-process.ts';
import type { FoundPerson, NodeStep } from '../node-tools.ts';
import { openSeat } from '../seats/seat-facts.ts';
import type { Run, Seat, Visit } from '../state.ts';
import { type At, nextId, note, record, type Turn } from '../turn.ts';
import { writeValues } from '../values/write-values.ts';
import { flowOf, nodesOfBlock } from './blocks.ts';
import { closeVisit } from './close-visit.ts';
import { indexAfterDetour } from './detour.ts';
import { endRun } from './end-run.ts';

type StepOf<Do extends NodeStep['do']> = Extract<NodeStep, { readonly do: Do }>;

/** Turns what a node wants into facts. A step for a visit that has closed meanwhile has no effect. */
export function performStep(turn: Turn, at: At, step: NodeStep): void {
  const run = turn.deal.runs[at.run];
  const visit = run?.visits[at.visit];
  if (run?.status !== 'running' || visit?.status !== 'open') return;
  switch (step.do) {
    case 'wait':
      break;
    case 'pass':
      pass(turn, { run, visit }, step);
      break;
    case 'reject':
      reject(turn, { run, visit }, step);
      break;
    case 'end':
      note(turn, { node: visit.node, flow: run.flow, what: { code: `end-${step.outcome}`, params: {} } });
      endRun(turn, run.id, { outcome: step.outcome });
      break;
    case 'all':
      for (const part of step.steps) performStep(turn, at, part);
      break;
    case 'seat':
    case 'open-seat':
      seatPeople(turn, { run, visit }, step);
      break;
    default:
      performWork(turn, { run, visit }, step);
      break;
  }
}

interface Place {
  readonly run: Run;
  readonly visit: Visit;
}

function performWork(
  turn: Turn,
  place: Place,
  step: StepOf<'branch' | 'notify' | 'write' | 'timer' | 'incident'>,
): void {
  const { run, visit } = place;
  const at = { run: run.id, visit: visit.id };
  const where = { node: visit.node, flow: run.flow };
  switch (step.do) {
    case 'branch':
      openBranches(turn, place, step);
      break;
    case 'notify': {
      const people = step.people.map(({ person }) => person);
      record(turn, { kind: 'people-notified', ...at, people, message: step.message });
      note(turn, {
        ...where,
        what: { code: 'notified', params: {} },
        because: step.people[0]?.because ?? null,
        people,
      });
      break;
    }
    case 'write':
      note(turn, { ...where, what: { code: 'wrote', params: { count: Object.keys(step.values).length } } });
      writeValues(turn, step.values, 'update');
      break;
    case 'timer':
      record(turn, { kind: 'timer-set', timer: nextId(turn, 't'), ...at, epoch: run.epoch, due: step.at });
      note(turn, { ...where, what: { code: 'waits', params: { at: step.at } }, because: step.because ?? null });
      break;
    case 'incident':
      record(turn, { kind: 'incident-raised', ...at, reason: step.reason });
      note(turn, { ...where, what: { code: 'stuck', params: {} }, because: step.reason });
      break;
  }
}

function pass(turn: Turn, { run, visit }: Place, { because }: StepOf<'pass'>): void {
  if (because !== undefined)
    note(turn, { node: visit.node, flow: run.flow, what: { code: 'passed', params: {} }, because });
  closeVisit(turn, { run: run.id, visit: visit.id }, 'done');
  const flow = flowOf(turn.definition, run);
  const nodes = flow === undefined ? undefined : nodesOfBlock(flow, run, visit.parent);
  const index = nodes?.indexOf(visit.node) ?? -1;
  const next = indexAfterDetour(turn, turn.deal.runs[run.id] ?? run, { parent: visit.parent, next: index + 1 });
  turn.queue.push({ do: 'enter', run: run.id, parent: visit.parent, index: next });
}

function reject(turn: Turn, { run, visit }: Place, { because }: StepOf<'reject'>): void {
  note(turn, { node: visit.node, flow: run.flow, what: { code: 'rejected', params: {} }, because: because ?? null });
  closeVisit(turn, { run: run.id, visit: visit.id }, 'rejected');
  const { parent } = visit;
  if (parent === null) {
    endRun(turn, run.id, { outcome: 'rejected' });
    return;
  }
  record(turn, { kind: 'branch-closed', run: run.id, ...parent, outcome: 'rejected' });
  const signal = { kind: 'branch-ended', branch: parent.branch } as const;
  turn.queue.push({ do: 'signal', run: run.id, visit: parent.visit, signal });
}

function openBranches(turn: Turn, { run, visit }: Place, { branches, inputs, because }: StepOf<'branch'>): void {
  record(turn, { kind: 'branches-opened', run: run.id, visit: visit.id, branches, inputs, because });
  note(turn, { node: visit.node, flow: run.flow, what: { code: 'branched', params: {} }, because });
  for (const branch of branches) {
    turn.queue.push({ do: 'enter', run: run.id, parent: { visit: visit.id, branch }, index: 0 });
  }
}

function seatPeople(turn: Turn, { run, visit }: Place, step: StepOf<'seat' | 'open-seat'>): void {
  const at = { run: run.id, visit: visit.id };
  if (step.do === 'open-seat') {
    record(turn, { kind: 'seat-opened', ...at, seat: step.seat });
    return;
  }
  const seats = step.people.map((found, index) => seatOf(turn, found, `s${turn.deal.counter + index}`));
  record(turn, { kind: 'seats-added', ...at, seats, organization: turn.context.organization.snapshot });
  const asked = seats.filter(({ status }) => status === 'waiting');
  for (const seat of step.order === 'together' ? asked : asked.slice(0, 1)) openSeat(turn, at, seat);
  const settled = seats.find(({ status }) => status !== 'waiting');
  if (settled !== undefined)
    turn.queue.push({ do: 'signal', ...at, signal: { kind: 'seat-decided', seat: settled.id } });
  for (const { person, because, settled } of step.people) {
    const what = { code: settled === undefined ? 'seated' : 'stands', params: { person } };
    note(turn, { node: visit.node, flow: run.flow, what, because: settled ?? because, people: [person] });
  }
}

/** A seat for a person; one whose yes stands already is approved as it is made (S-13, S-14). */
function seatOf(turn: Turn, { person, because, weight, settled }: FoundPerson, id: string): Seat {
  const seat = { ...emptySeat, id, person, because, ...(weight === undefined ? {} : { weight }) };
  return settled === undefined
    ? seat
    : { ...seat, status: 'auto-approved', decidedAt: turn.context.now, ending: settled, ...rememberedAt(turn) };
}

/** The revision on which a yes stands, where the process asks whether it survives a change (S-13). */
function rememberedAt({ definition, deal }: Turn): Pick<Seat, 'decidedRevision'> {
  return compiledProcess(definition).remembers ? { decidedRevision: deal.revision } : {};
}

/** A seat that nobody has spoken at. */
export const emptySeat = {
  status: 'waiting',
  openedAt: null,
  decidedAt: null,
  decidedBy: null,
  comment: null,
  ending: null,
  transfers: [],
} as const;
