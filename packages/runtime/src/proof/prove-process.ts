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
import { initiatorClasses } from './initiators.ts';
import { sampleValues } from './sample-values.ts';
import { proofTexts } from './texts.ts';
import { walkFlow } from './walk-flow.ts';

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

/** Walks of one proof at most; a larger organization is proven class by class as far as they reach. */
const mostWalks = 4000;
/** Steps that the engine takes in all of them: a process that is drawn to be slow is proven as far as they reach, and holds nobody up. */
const mostSteps = 30_000;

/**
 * Plays every flow for everybody of today's organization, at the borders of its conditions, and tells what people would meet: nobody to
 * ask, the policies for nobody found and for one's own request, duties that cannot be kept, flows that do not end (O-1, O-2, O-11).
 */
export function proveProcess(
  definition: ProcessDefinition,
  organization: Organization,
  locale: ProductLocale,
): readonly Problem[] {
  const classes = initiatorClasses(organization);
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  let walks = 0;
  let steps = 0;
  const ofRows = rowTablesOf(definition, componentCatalog);
  const sightings = Object.entries(definition.flows).flatMap(([id, flow]) => {
    // A flow about a row means nothing without one; it is played where it is started.
    if (flow.root.some((node) => ofRows.has(`${id} ${node}`))) return [];
    const found = new Map<string, Sighting>();
    const startable = { ...definition, flows: { ...definition.flows, [id]: asManual(flow) } };
    for (const values of sampleValues(definition, flow)) {
      for (const { person, count } of classes) {
        walks += 1;
        if (walks > mostWalks || steps > mostSteps) break;
        const walk = walkFlow({ definition: startable, organization, flow: id, initiator: person.id, values });
        steps += walk.trace.length;
        const example = { initiator: person.id, values };
        for (const { code, node } of seenIn(walk)) note(found, { code, flow: id, node, example }, count);
      }
    }
    return [...found.values()];
  });
  return sightings.map((sighting) => problemOf(definition, sighting, { total, locale }));
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
