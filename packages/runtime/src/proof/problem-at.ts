import {
  type FieldValues,
  type Organization,
  type Problem,
  type ProcessDefinition,
  type ProductLocale,
  pointerOf,
  type Scenario,
  type ScenarioStep,
  textOf,
  translate,
} from '@dealwright/shared';
import { playableCase } from './playable-case.ts';
import { proofTexts } from './texts.ts';

/** Of which definition problems are told, in whose language its things are named. */
export interface Teller {
  readonly definition: ProcessDefinition;
  readonly locale: ProductLocale;
}

/** A problem of a flow, or of one of its nodes. */
export interface FoundAt extends Pick<Problem, 'code' | 'severity'> {
  readonly example?: Scenario | undefined;
  readonly flow: string;
  readonly node?: string;
  readonly branch?: number;
  readonly params: NonNullable<Problem['params']>;
}

/** The problem at its place, with its message. */
export function problemAt({ code, severity, flow, node, branch, params, example }: FoundAt): Problem {
  return {
    code,
    severity,
    pointer: pointerOf(
      'flows',
      flow,
      ...(node === undefined ? [] : ['nodes', node]),
      ...(branch === undefined ? [] : ['branches', String(branch)]),
    ),
    params,
    message: translate(proofTexts, `problem.${code}`, params, 'en'),
    ...(example === undefined ? {} : { example }),
  };
}

/** What a node is called in the definition. */
export function nodeName({ definition, locale }: Teller, flow: string, node: string): string {
  const title = definition.flows[flow]?.nodes[node]?.title;
  return title === undefined ? node : textOf(definition, title, locale);
}

/** What a flow is called in the definition. */
export function flowName({ definition, locale }: Teller, flow: string): string {
  return textOf(definition, definition.flows[flow]?.title ?? flow, locale);
}

/** A way to something in a flow. */
export interface WayThere {
  readonly code: string;
  readonly flow: string;
  readonly node: string;
  readonly initiator: string;
  readonly organization: Organization;
  readonly values: FieldValues;
  readonly steps: readonly ScenarioStep[];
  readonly at?: string | undefined;
}

/** The way as a case that the real process plays to the node; undefined when it is none. */
export function exampleOf(
  { definition }: Teller,
  { code, flow, node, initiator, organization, values, steps, at }: WayThere,
): Scenario | undefined {
  const way: Scenario = {
    name: `${code} ${flow} ${node}`,
    ...(at === undefined ? {} : { at }),
    start: { by: initiator, values: { ...values } },
    steps: [stepInto(definition, flow), ...steps],
  };
  return playableCase(way, { definition, organization, node });
}

/** What sets the flow going in the real process. */
function stepInto({ flows, pipeline }: ProcessDefinition, flow: string): ScenarioStep {
  const trigger = flows[flow]?.trigger;
  const gate = pipeline.order.find((stage) => pipeline.stages[stage]?.gate?.flow === flow);
  if (trigger?.on === 'gate' && gate !== undefined) return { do: 'move', to: gate };
  if (trigger?.on === 'stage' && trigger.stage !== undefined) return { do: 'move', to: trigger.stage };
  const startable = trigger?.on === 'manual' || trigger?.on === 'webhook' || trigger?.on === 'schedule';
  return startable ? { do: 'start-flow', to: flow } : { do: 'wait', for: 'PT0S' };
}
