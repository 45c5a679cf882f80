import { compiledProcess } from '../compiled-process.ts';
import type { FoundPerson, NodeStep } from '../node-tools.ts';
import { dutyUnmet } from '../seats/duties.ts';
import { openSeat } from '../seats/seat-facts.ts';
import type { Reason, Run, Seat, Visit } from '../state.ts';
import { tableAnswered } from '../table-words.ts';
import { type At, nextId, record, type Turn } from '../turn.ts';
import { valuesWithRow } from '../values/row-cells.ts';
import { writeValues } from '../values/write-values.ts';
import { openVisitOf } from '../visits.ts';
import { flowOf, nodesOfBlock, passedBlockAround, rowAround } from './blocks.ts';
import { closeBranch } from './close-branch.ts';
import { closeVisit, finishRun, runsOf } from './close-visit.ts';
import { indexAfterDetour } from './detour.ts';
import { endRun } from './end-run.ts';
import { targetsAround } from './return-targets.ts';
import { refuseVisit, rewind } from './rewind.ts';
import { sendBackAsWanted } from './send-back.ts';
import { startRuns } from './start-runs.ts';
import { takeSignal } from './take-signal.ts';

type StepOf<Do extends NodeStep['do']> = Extract<NodeStep, { readonly do: Do }>;

/** Turns what a node wants into facts. A step for a visit that has closed meanwhile has no effect. */
export function performStep(turn: Turn, at: At, step: NodeStep): void {
  const run = turn.deal.runs[at.run];
  const visit = openVisitOf(run, at.visit);
  if (run?.status !== 'running' || visit === undefined) return;
  switch (step.do) {
    case 'wait':
      break;
    case 'pass':
      pass(turn, { run, visit }, step);
      break;
    case 'go-on':
      goOn(turn, { run, visit }, step);
      break;
    case 'reject':
      reject(turn, { run, visit }, step);
      break;
    case 'back':
      sendBackAsWanted(turn, { run, visit });
      break;
    case 'end':
      end(turn, { run, visit }, step);
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
  step: StepOf<
    | 'branch'
    | 'call'
    | 'route'
    | 'start-runs'
    | 'cancel-runs'
    | 'await-signal'
    | 'notify'
    | 'write'
    | 'timer'
    | 'incident'
  >,
): void {
  const { run, visit } = place;
  const at = { run: run.id, visit: visit.id };
  const where = { node: visit.node, flow: run.flow };
  switch (step.do) {
    case 'branch':
      openBranches(turn, place, step);
      break;
    case 'route':
      route(turn, place, step);
      break;
    case 'start-runs':
      startRuns(turn, place, step);
      break;
    case 'cancel-runs':
      for (const child of runsOf(turn.deal, at)) finishRun(turn, child.id, { outcome: 'cancelled' });
      break;
    case 'call':
      record(turn, { kind: 'call-made', ...at, call: step.call });
      turn.note?.({ ...where, what: { code: `calls-${step.call.to}`, params: {} } });
      break;
    case 'await-signal':
      record(turn, { kind: 'signal-awaited', name: step.name, ...at });
      turn.note?.({ ...where, what: { code: 'waits-for-signal', params: { name: step.name } } });
      takeSignal(turn, at, step.name);
      break;
    case 'notify':
      notify(turn, place, step);
      break;
    case 'write':
      write(turn, place, step);
      break;
    case 'timer':
      record(turn, { kind: 'timer-set', timer: nextId(turn, 't'), ...at, epoch: run.epoch, due: step.at });
      turn.note?.({ ...where, what: { code: 'waits', params: { at: step.at } }, because: step.because ?? null });
      break;
    case 'incident':
      stick(turn, place, step.reason);
      break;
  }
}

function stick(turn: Turn, { run, visit }: Place, reason: Reason): void {
  record(turn, { kind: 'incident-raised', run: run.id, visit: visit.id, reason });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'stuck', params: {} }, because: reason });
}

function notify(turn: Turn, { run, visit }: Place, step: StepOf<'notify'>): void {
  const people = step.people.map(({ person }) => person);
  const because = step.people[0]?.because ?? null;
  const { message, once } = step;
  const remembered = once === undefined ? {} : { once };
  record(turn, { kind: 'people-notified', run: run.id, visit: visit.id, people, message, ...remembered });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'notified', params: {} }, because, people });
}

/** Goes back where that is legal; in a branch that no longer matters only that branch ends. */
function route(turn: Turn, { run, visit }: Place, { to, inputs }: StepOf<'route'>): void {
  const around = targetsAround(turn.definition, run, visit);
  const target = around.find(({ node, forward }) => node === to && !forward);
  if (target === undefined) {
    stick(turn, { run, visit }, { code: 'route-not-legal', params: { node: visit.node } });
    return;
  }
  const refused = refuseVisit(run, to);
  const passed = passedBlockAround(run, visit, target.parent);
  if (refused !== null) stick(turn, { run, visit }, refused);
  else if (passed !== null) closeBranch(turn, run.id, { ...passed, outcome: 'returned' });
  else {
    turn.cause = { code: 'rewound', params: { node: to } };
    turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'run-rewound', params: { node: to } } });
    rewind(turn, run, { target, why: 'route', person: null, comment: null, inputs });
  }
}

/** Whatever lets a node pass, it stays where duties ask for more people than have decided (O-11). */
function pass(turn: Turn, { run, visit }: Place, { because, onRecord, comment }: StepOf<'pass'>): void {
  const unmet = dutyUnmet(turn, { run, node: visit.node });
  if (unmet !== null) {
    stick(turn, { run, visit }, unmet);
    return;
  }
  if (because !== undefined)
    turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'passed', params: {} }, because });
  if (onRecord === true) decideWithoutPeople(turn, { run, visit }, { outcome: 'approved', because, comment });
  closeVisit(turn, { run: run.id, visit: visit.id }, 'done');
  if (visit.passed !== true) enterNext(turn, { run, visit });
}

function goOn(turn: Turn, { run, visit }: Place, { because }: StepOf<'go-on'>): void {
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'passed', params: {} }, because });
  record(turn, { kind: 'visit-passed', run: run.id, visit: visit.id });
  enterNext(turn, { run, visit });
}

function enterNext(turn: Turn, { run, visit }: Place): void {
  const flow = flowOf(turn.definition, run);
  const nodes = flow === undefined ? undefined : nodesOfBlock(flow, run, visit.parent);
  const index = nodes?.indexOf(visit.node) ?? -1;
  const next = indexAfterDetour(turn, turn.deal.runs[run.id] ?? run, { parent: visit.parent, next: index + 1 });
  turn.queue.push({ do: 'enter', run: run.id, parent: visit.parent, index: next });
}

function reject(turn: Turn, { run, visit }: Place, { because, onRecord }: StepOf<'reject'>): void {
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'rejected', params: {} }, because: because ?? null });
  if (onRecord === true) decideWithoutPeople(turn, { run, visit }, { outcome: 'rejected', because });
  closeVisit(turn, { run: run.id, visit: visit.id }, 'rejected');
  if (visit.parent === null) endRun(turn, run.id, { outcome: 'rejected' });
  else closeBranch(turn, run.id, { ...visit.parent, outcome: 'rejected' });
}

/** Ends the run at once. In a branch that no longer matters it ends only that branch. */
function end(turn: Turn, { run, visit }: Place, { outcome }: StepOf<'end'>): void {
  const passed = passedBlockAround(run, visit, null);
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: `end-${outcome}`, params: {} } });
  if (passed === null) endRun(turn, run.id, { outcome });
  else closeBranch(turn, run.id, { ...passed, outcome: 'cancelled' });
}

interface Outcome {
  readonly outcome: 'approved' | 'rejected';
  readonly because: Reason | undefined;
  readonly comment?: string | undefined;
}

function decideWithoutPeople(turn: Turn, { run, visit }: Place, { outcome, because, comment }: Outcome): void {
  if (because === undefined) return;
  const said = comment === undefined ? {} : { comment };
  record(turn, { kind: 'node-decided', run: run.id, visit: visit.id, outcome, because, ...said });
}

/** Writes values, cells into the row that the node is about; what a decision table answered is on record also when nothing changes. */
function write(turn: Turn, { run, visit }: Place, { values, table, source = 'update' }: StepOf<'write'>): void {
  const where = { node: visit.node, flow: run.flow };
  if (table !== undefined) {
    const { table: id, rows, inputs } = table;
    record(turn, { kind: 'table-answered', run: run.id, visit: visit.id, table: id, rows, inputs });
    turn.note?.({ ...where, what: tableAnswered(turn.definition, table) });
  }
  turn.note?.({ ...where, what: { code: 'wrote', params: { count: Object.keys(values).length } } });
  const stored = turn.deal.values;
  writeValues(turn, valuesWithRow(turn.definition, { stored, row: rowAround(run, visit), values }), source);
}

function openBranches(turn: Turn, { run, visit }: Place, step: StepOf<'branch'>): void {
  const { branches, inputs, because, row, rest } = step;
  const opened = { kind: 'branches-opened', run: run.id, visit: visit.id, branches, inputs, because } as const;
  record(turn, row === undefined ? opened : { ...opened, row, ...(rest === undefined ? {} : { rest }) });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'branched', params: {} }, because });
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
  const { snapshot: organization } = turn.context.organization;
  record(turn, { kind: 'seats-added', run: run.id, visit: visit.id, seats, organization });
  const asked = seats.filter(({ status }) => status === 'waiting');
  for (const seat of step.order === 'together' ? asked : asked.slice(0, 1)) openSeat(turn, at, seat);
  const settled = seats.find(({ status }) => status !== 'waiting');
  if (settled !== undefined)
    turn.queue.push({ do: 'signal', ...at, signal: { kind: 'seat-decided', seat: settled.id } });
  for (const { person, because, settled } of step.people) {
    const what = { code: settled === undefined ? 'seated' : 'stands', params: { person } };
    turn.note?.({ node: visit.node, flow: run.flow, what, because: settled ?? because, people: [person] });
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
