import type { Organization, ProcessDefinition, Scenario, ScenarioStep } from '@dealwright/shared';
import { decide } from '../engine/decide.ts';
import type { Decision, Refusal, TraceStep } from '../engine/decision.ts';
import type { Effect } from '../engine/effect.ts';
import type { DealEvent } from '../engine/event.ts';
import { type OpenTask, openTasks } from '../engine/open-tasks.ts';
import type { Deal } from '../engine/state.ts';
import { refuse } from '../engine/turn.ts';
import { commandOfStep } from './command-of-step.ts';
import { compareStep, type Difference } from './compare-step.ts';
import { instantOf } from './instants.ts';
import { leave } from './leave.ts';
import { organizationOfCase, strangerIn } from './organization-of-case.ts';
import { passTime, passUntil } from './pass-time.ts';
import type { Play } from './play.ts';
import { startCommand } from './start-command.ts';

/** What one step of a scenario did and whether that is what was expected. */
export interface ScenarioStepResult {
  /** 0 is the start, 1 the first of `steps`. */
  readonly step: number;
  readonly do: 'start' | ScenarioStep['do'];
  readonly ok: boolean;
  readonly differences: readonly Difference[];
  /** The differences in one English line; empty when all is as expected. */
  readonly message: string;
  readonly refused: Refusal | null;
  readonly trace: readonly TraceStep[];
  /** What happened, with what fell due on the way to the step. */
  readonly events: readonly DealEvent[];
  /** What the world was asked to do. */
  readonly effects: readonly Effect[];
  /** All to-dos that are open after the step. */
  readonly tasks: readonly OpenTask[];
  /** The instant after the step. */
  readonly at: string;
  /** The deal after the step. */
  readonly deal: Deal | null;
}

/** How a scenario went. After a step that is not as expected the rest is not played. */
export interface ScenarioResult {
  readonly name: string;
  readonly passed: boolean;
  readonly steps: readonly ScenarioStepResult[];
  readonly deal: Deal | null;
}

/** When scenarios begin that do not say it: a Monday. */
const defaultBegin = '2026-01-05T09:00:00.000Z';

/** Plays a recorded case through the engine and compares what happens with what the case expects. */
export function runScenario(
  definition: ProcessDefinition,
  scenario: Scenario,
  organization: Organization,
): ScenarioResult {
  const begin = scenario.at === undefined ? defaultBegin : instantOf(scenario.at);
  const cast = organizationOfCase(organization, scenario);
  const play: Play = { definition, scenario, organization: cast, deal: null, now: begin };
  const steps: ScenarioStepResult[] = [playStart(play)];
  for (const [index, step] of scenario.steps.entries()) {
    if (steps.at(-1)?.ok !== true) break;
    steps.push(playStep(play, step, index + 1));
  }
  const passed = steps.length === scenario.steps.length + 1 && steps.every(({ ok }) => ok);
  return { name: scenario.name, passed, steps, deal: play.deal };
}

function playStart(play: Play): ScenarioStepResult {
  const unknown = strangerIn(play.organization, play.scenario);
  const decision: Decision =
    unknown === undefined
      ? decide(play.definition, null, startCommand(play), contextOf(play))
      : { ok: false, refused: refuse('person-inactive', { person: unknown }) };
  return judge(play, decision, {
    step: 0,
    do: 'start',
    ...(play.scenario.start.expect === undefined ? {} : { expect: play.scenario.start.expect }),
  });
}

function playStep(play: Play, step: ScenarioStep, index: number): ScenarioStepResult {
  const place = {
    step: index,
    do: step.do,
    ...(step.expect === undefined ? {} : { expect: step.expect }),
    ...(step.at === undefined ? {} : { at: instantOf(step.at) }),
  };
  const before = step.at === undefined ? nothing : passUntil(play, instantOf(step.at));
  const decision = happens(play, step, index);
  return judge(play, before.ok && decision.ok ? joined(before, decision) : decision, place);
}

function happens(play: Play, step: ScenarioStep, index: number): Decision {
  if (step.do === 'leave') return leave(play, step);
  const command = commandOfStep(play, step, index);
  if (command === null) return passTime(play, step.for ?? 'PT0S');
  return decide(play.definition, play.deal, command, contextOf(play));
}

function judge(
  play: Play,
  decision: Decision,
  { step, do: deed, expect, at }: Pick<ScenarioStepResult, 'step' | 'do'> & Pick<ScenarioStep, 'expect' | 'at'>,
): ScenarioStepResult {
  if (decision.ok) play.deal = decision.deal;
  const refused = decision.ok ? null : decision.refused;
  const differences = compareStep(play, refused, { expect: expect ?? {}, at });
  const message = differences
    .map(({ what, expected, actual }) => `${what}: expected ${JSON.stringify(expected)}, was ${JSON.stringify(actual)}`)
    .join('; ');
  const { trace, events, effects } = decision.ok ? decision : nothing;
  const tasks = play.deal === null ? [] : openTasks(play.deal);
  const after = { tasks, at: play.now, deal: play.deal };
  return {
    step,
    do: deed,
    ok: differences.length === 0,
    differences,
    message,
    refused,
    trace,
    events,
    effects,
    ...after,
  };
}

const nothing = { ok: true, events: [], effects: [], trace: [] } as const;

type Happened = Pick<Extract<Decision, { ok: true }>, 'events' | 'effects' | 'trace'>;

/** A step with what fell due on the way to it. */
function joined(before: Happened, decision: Extract<Decision, { ok: true }>): Decision {
  const { events, effects, trace } = before;
  return {
    ...decision,
    events: [...events, ...decision.events],
    effects: [...effects, ...decision.effects],
    trace: [...trace, ...decision.trace],
  };
}

function contextOf({ now, organization }: Play) {
  return { now, organization };
}
