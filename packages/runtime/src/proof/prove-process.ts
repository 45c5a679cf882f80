import {
  type FieldValues,
  type Flow,
  type Organization,
  type Problem,
  type ProcessDefinition,
  type ProductLocale,
  pointerOf,
  rowTablesOf,
  type Scenario,
  textOf,
  translate,
} from '@dealwright/shared';
import { componentCatalog } from '../catalog.ts';
import type { TraceStep } from '../engine/decision.ts';
import { type InitiatorClass, initiatorClasses } from './initiators.ts';
import { sampleValues } from './sample-values.ts';
import { proofTexts } from './texts.ts';
import { walkFlow } from './walk-flow.ts';
import { type Unfinished, type Walker, walkInTurns } from './walk-in-turns.ts';

/** What was met at a node: how often, by how many people, and the first case. */
interface Sighting {
  readonly code: ProofCode;
  readonly flow: string;
  readonly node: string;
  readonly people: Map<string, number>;
  readonly example: { readonly initiator: string; readonly values: FieldValues };
}

type ProofCode = 'proof-stuck' | 'proof-empty' | 'proof-self' | 'proof-duty' | 'proof-no-end';

/** What stops everybody blocks publishing; what stops some is for the business to judge. */
function severityOf(code: ProofCode, everybody: boolean): Problem['severity'] {
  if (code === 'proof-self') return 'notice';
  return everybody && code !== 'proof-empty' ? 'error' : 'warning';
}

/**
 * Walks of one proof at most, and what they may cost all together: a larger organization, or a process that is drawn to be slow, is
 * proven as far as they reach, and holds nobody up.
 */
const limits = { walks: 4000, effort: 30_000 };

/** What a walk of so many steps costs: each step looks at all that came before it, so that long walks cost more than several short ones. */
function effortOf(steps: number): number {
  return steps + steps ** 2 / 100;
}

/**
 * Plays every flow for everybody of today's organization, at the borders of its conditions, and tells what people would meet: nobody to
 * ask, the policies for nobody found and for one's own request, duties that cannot be kept, flows that do not end (O-1, O-2, O-11).
 * Flows that were not walked to the end are named.
 */
export function proveProcess(
  definition: ProcessDefinition,
  organization: Organization,
  locale: ProductLocale,
): readonly Problem[] {
  const classes = initiatorClasses(organization);
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  const ofRows = rowTablesOf(definition, componentCatalog);
  // A flow about a row means nothing without one; it is played where it is started.
  const played = Object.entries(definition.flows).filter(
    ([id, { root }]) => !root.some((node) => ofRows.has(`${id} ${node}`)),
  );
  const looks = played.map(([id, flow]) => lookAt({ definition, organization, classes }, id, flow));
  const unfinished = walkInTurns(looks, limits);
  const sightings = looks.flatMap(({ found }) => [...found.values()]);
  return [
    ...sightings.map((sighting) => problemOf(definition, sighting, { total, locale })),
    ...unfinished.map((each) => partialOf(definition, each, locale)),
  ];
}

interface Ground {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly classes: readonly InitiatorClass[];
}

interface Look extends Walker {
  readonly found: ReadonlyMap<string, Sighting>;
}

/** Every class of people with every sample of values is a way through a flow; what is met on it is noted. */
function lookAt({ definition, organization, classes }: Ground, id: string, flow: Flow): Look {
  const found = new Map<string, Sighting>();
  const startable = { ...definition, flows: { ...definition.flows, [id]: asManual(flow) } };
  const samples = sampleValues(definition, flow);
  const walk = (way: number): number => {
    const one = classes[way % classes.length];
    const values = samples[Math.floor(way / classes.length)];
    if (one === undefined || values === undefined) return 0;
    const { person, count } = one;
    const walked = walkFlow({ definition: startable, organization, flow: id, initiator: person.id, values });
    const example = { initiator: person.id, values };
    for (const { code, node } of seenIn(walked)) note(found, { code, flow: id, node, example }, count);
    return effortOf(walked.trace.length);
  };
  return { flow: id, ways: samples.length * classes.length, walk, found };
}

/** A flow of which not everything is proven, so that silence about it is not taken for more than it is. */
function partialOf(definition: ProcessDefinition, { flow, walked, ways }: Unfinished, locale: ProductLocale): Problem {
  const title = definition.flows[flow]?.title ?? flow;
  const params = { flow: textOf(definition, title, locale), count: walked, total: ways };
  return {
    code: 'proof-partial',
    severity: 'notice',
    pointer: pointerOf('flows', flow),
    params,
    message: translate(proofTexts, 'problem.proof-partial', params, 'en'),
  };
}

function asManual(flow: Flow): Flow {
  return { ...flow, trigger: { on: 'manual' } };
}

function seenIn({
  trace,
  refused,
  begun,
  ended,
}: ReturnType<typeof walkFlow>): readonly { readonly code: ProofCode; readonly node: string }[] {
  if (!begun) return [];
  const met = trace.flatMap(sightingOf);
  if (refused?.code.startsWith('duty-') === true) return [...met, { code: 'proof-duty', node: refused.node }];
  const stuck = met.some(({ code }) => code === 'proof-stuck');
  if (isGoneRound(trace)) return met;
  const last = trace.findLast(({ node }) => node !== null)?.node ?? '';
  return ended || stuck ? met : [...met, { code: 'proof-no-end', node: last }];
}

/** The flow went back and asked people again: they may change what sends it back, which a walk of mere yeses cannot. */
function isGoneRound(trace: readonly TraceStep[]): boolean {
  const back = trace.findIndex(({ what }) => what.code === 'run-rewound');
  return back >= 0 && trace.slice(back).some(({ what }) => what.code === 'seated');
}

const codes: Readonly<Record<string, ProofCode>> = {
  'nobody-to-ask': 'proof-stuck',
  'no-branch-fits': 'proof-stuck',
  'loop-suspected': 'proof-no-end',
  'empty-admin': 'proof-empty',
  'empty-named': 'proof-empty',
  'empty-pass': 'proof-empty',
  'empty-reject': 'proof-empty',
  escalated: 'proof-self',
  'self-skipped': 'proof-self',
};

function sightingOf({ node, because }: TraceStep): readonly { readonly code: ProofCode; readonly node: string }[] {
  const code = because === null || !Object.hasOwn(codes, because.code) ? undefined : codes[because.code];
  return code === undefined || node === null ? [] : [{ code, node }];
}

function note(found: Map<string, Sighting>, seen: Omit<Sighting, 'people'>, count: number): void {
  const key = `${seen.code} ${seen.node}`;
  const known = found.get(key) ?? { ...seen, people: new Map<string, number>() };
  known.people.set(seen.example.initiator, count);
  found.set(key, known);
}

function problemOf(
  definition: ProcessDefinition,
  { code, flow, node, people, example }: Sighting,
  { total, locale }: { readonly total: number; readonly locale: ProductLocale },
): Problem {
  const count = [...people.values()].reduce((sum, each) => sum + each, 0);
  const title = definition.flows[flow]?.nodes[node]?.title;
  const params = { node: title === undefined ? node : textOf(definition, title, locale), count, total };
  return {
    code,
    severity: severityOf(code, count === total),
    pointer: pointerOf('flows', flow, 'nodes', node),
    params,
    message: translate(proofTexts, `problem.${code}`, params, 'en'),
    example: {
      name: `${code} ${flow} ${node}`,
      start: { by: example.initiator, values: { ...example.values } },
      steps: [stepInto(definition, flow)],
    },
  };
}

/** What sets the flow going in the real process. */
function stepInto({ flows, pipeline }: ProcessDefinition, flow: string): Scenario['steps'][number] {
  const trigger = flows[flow]?.trigger;
  const gate = pipeline.order.find((stage) => pipeline.stages[stage]?.gate?.flow === flow);
  if (trigger?.on === 'gate' && gate !== undefined) return { do: 'move', to: gate };
  if (trigger?.on === 'stage' && trigger.stage !== undefined) return { do: 'move', to: trigger.stage };
  return trigger?.on === 'manual' ? { do: 'start-flow', to: flow } : { do: 'wait', for: 'PT0S' };
}
