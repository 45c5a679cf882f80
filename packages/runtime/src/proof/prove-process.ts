import {
  type Flow,
  type Organization,
  type Problem,
  type ProcessDefinition,
  type ProductLocale,
  rowTablesOf,
  textOf,
} from '@dealwright/shared';
import { componentCatalog } from '../catalog.ts';
import type { FlowStart } from './begin-flow.ts';
import { createDutyWalker } from './duties/walk-with-duties.ts';
import { exploreFlows } from './explore/explore-flows.ts';
import { exploredProblem, unexploredProblem } from './explore/explored-problem.ts';
import { finish, type InSteps } from './in-steps.ts';
import { type InitiatorClass, initiatorClasses } from './initiators.ts';
import { type RuledOut, ruledOutBranches } from './outer-conditions.ts';
import { flowName, nodeName, problemAt, type Teller } from './problem-at.ts';
import { type SomeBody, sampleValues } from './sample-values.ts';
import { ownProxies } from './seen-on-walk.ts';
import { noteSighting, type Sighting, sightingProblem } from './sightings.ts';
import type { Walk } from './walk-flow.ts';
import { type Unfinished, type Walker, walkInTurns } from './walk-in-turns.ts';

/**
 * Walks of one proof at most, and what they may cost all together: a larger organization, or a process that is drawn to be slow, is
 * proven as far as they reach, and holds nobody up.
 */
const limits = { walks: 4000, effort: 30_000 };

/** Places that an exploration looks at where somebody waits for the answer, and ways into a flow it begins with. */
const placesInPassing = 1000;
const mostStarts = 24;

/** What a walk of so many steps costs: each step looks at all that came before it, so that long walks cost more than several short ones. */
function effortOf(steps: number): number {
  return steps + steps ** 2 / 100;
}

/** How a proof is told, and how far it may go. */
export interface ProofWanted {
  readonly locale: ProductLocale;
  /** Places that exploring may look at, all flows together. */
  readonly places?: number;
  /** Today, as YYYY-MM-DD: who stands in for whom. */
  readonly today?: string | undefined;
}

/**
 * Plays every flow for everybody of today's organization, at the borders of its conditions, and tells what people would meet: nobody to
 * ask, the policies for nobody found and for one's own request, duties that cannot be kept, flows that do not end (O-1, O-2, O-11).
 * Then explores what every decision, deadline and answer makes of each: whether it can end, and whether there is a way to every node.
 * Flows that were not looked at to the end are named, and nothing is concluded from what was not met there.
 */
export function* proveInSteps(
  definition: ProcessDefinition,
  organization: Organization,
  { locale, places = placesInPassing, today }: ProofWanted,
): InSteps<readonly Problem[]> {
  const classes = initiatorClasses(organization);
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  const ofRows = rowTablesOf(definition, componentCatalog);
  // A flow about a row means nothing without one; it is played where it is started.
  const played = Object.entries(definition.flows).filter(
    ([id, { root }]) => !root.some((node) => ofRows.has(`${id} ${node}`)),
  );
  // Without people who stand in for others a case is the same on any day.
  const at = today === undefined || (organization.proxies ?? []).length === 0 ? undefined : `${today}T09:00:00.000Z`;
  const [other = null, somebody = null] = classes.slice(-2).map(({ person }) => person.id);
  const looks = played.map(([id, flow]) =>
    lookAt({ definition, organization, classes, somebody, other, at }, id, flow),
  );
  const unfinished = yield* walkInTurns(looks, limits);
  const sightings = looks.flatMap(({ found }) => [...found.values()]);
  const { judged, unexplored } = yield* exploreFlows(
    looks.map(({ flow, starts }) => ({ flow, starts: [...starts.values()].slice(0, mostStarts) })),
    places,
    somebody,
  );
  const stuck = new Set(sightings.map(({ flow, node }) => `${flow} ${node}`));
  const teller = { definition, locale };
  return [
    ...sightings.map((sighting) => sightingProblem(teller, sighting, total)),
    ...ruledOutBranches(definition).map((each) => ruledOut(teller, each)),
    ...judged
      .filter(({ flow, node, code }) => code !== 'proof-may-stand' || !stuck.has(`${flow} ${node}`))
      .map((each) => exploredProblem(teller, each)),
    ...unexplored
      .filter(({ flow }) => !unfinished.some((each) => each.flow === flow))
      .map((each) => unexploredProblem(teller, each)),
    ...unfinished.map((each) => partialOf(teller, each)),
  ];
}

/** The proof of a process, at once. */
export function proveProcess(
  definition: ProcessDefinition,
  organization: Organization,
  wanted: ProofWanted,
): readonly Problem[] {
  return finish(proveInSteps(definition, organization, wanted));
}

interface Ground {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly classes: readonly InitiatorClass[];
  /** Whom fields name that name somebody, and whom where he asks himself. */
  readonly somebody: SomeBody;
  readonly other: SomeBody;
  readonly at: string | undefined;
}

interface Look extends Walker {
  readonly found: ReadonlyMap<string, Sighting>;
  /** One start for each way that the yes of everybody takes. */
  readonly starts: ReadonlyMap<string, FlowStart>;
}

/** Every class of people with every sample of values is a way through a flow; what is met on it is noted. */
function lookAt({ definition, organization, classes, somebody, other, at }: Ground, id: string, flow: Flow): Look {
  const found = new Map<string, Sighting>();
  const starts = new Map<string, FlowStart>();
  const startable = { ...definition, flows: { ...definition.flows, [id]: asManual(flow) } };
  const walkOn = createDutyWalker(startable, id);
  const samples = sampleValues(definition, flow, somebody);
  const samplesForHim = sampleValues(definition, flow, other);
  function* walk(place: number): InSteps<number> {
    const one = classes[place % classes.length];
    const own = one?.person.id === somebody ? samplesForHim : samples;
    const values = own[Math.floor(place / classes.length)];
    if (one === undefined || values === undefined) return 0;
    const { person, everybody } = one;
    const start = {
      definition: startable,
      organization,
      flow: id,
      initiator: person.id,
      values,
      ...(at === undefined ? {} : { at }),
    };
    const { walked, seen, steps } = yield* walkOn(start);
    const way = wayOf(walked);
    if (!starts.has(way)) starts.set(way, start);
    for (const each of [...seen, ...ownProxies(walked, start)])
      noteSighting(found, { ...each, flow: id, start, deeds: walked.deeds }, everybody);
    return effortOf(steps);
  }
  return { flow: id, ways: samples.length * classes.length, walk, found, starts };
}

/** A branch that the branches around it rule out. */
function ruledOut(teller: Teller, { flow, node, branch }: RuledOut): Problem {
  const drawn = teller.definition.flows[flow]?.nodes[node]?.branches?.[branch];
  const title = drawn?.title === undefined ? (drawn?.id ?? '') : textOf(teller.definition, drawn.title, teller.locale);
  const params = { branch: title, node: nodeName(teller, flow, node) };
  return problemAt({ code: 'proof-branch-dead', severity: 'warning', flow, node, branch, params });
}

/** A flow of which not everything is proven, so that silence about it is not taken for more than it is. */
function partialOf(teller: Teller, { flow, walked, ways }: Unfinished): Problem {
  const params = { flow: flowName(teller, flow), count: walked, total: ways };
  return problemAt({ code: 'proof-partial', severity: 'notice', flow, params });
}

function asManual(flow: Flow): Flow {
  return { ...flow, trigger: { on: 'manual' } };
}

/** How a walk went, whoever was asked: walks that went alike are explored once. */
function wayOf({ trace, refused, ended }: Walk): string {
  const steps = trace.map(
    ({ node, what, because, people }) => `${node} ${what.code} ${because?.code} ${Math.min(people.length, 3)}`,
  );
  return [...steps, refused?.code, ended].join('\n');
}
