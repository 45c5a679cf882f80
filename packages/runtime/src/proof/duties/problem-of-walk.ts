import type { FlowNode, Organization, PersonSource, ProcessDefinition } from '@dealwright/shared';
import { choicesToMake } from '../../engine/choices-to-make.ts';
import { kindOfNode } from '../../engine/flow/kind-of-node.ts';
import { toolsFor } from '../../engine/flow/node-tools-of-turn.ts';
import { lookup } from '../../engine/lookup.ts';
import type { NodeTools } from '../../engine/node-tools.ts';
import { type EmptyPolicy, standInsWhenEmpty } from '../../engine/people/empty-policy.ts';
import type { SelfPolicy } from '../../engine/people/self-policy.ts';
import { proxyOf } from '../../engine/seats/proxies.ts';
import type { Deal, Run, Visit } from '../../engine/state.ts';
import { beginTurn } from '../../engine/turn.ts';
import { visitsOf } from '../../engine/visits.ts';
import type { DutyNode, DutyProblem, DutySeat, Needs } from './duty-problem.ts';

/** A deal whose flow was walked as if it had no duties, and when. */
export interface WalkedFreely {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly deal: Deal;
  readonly flow: string;
  readonly now: string;
}

/**
 * What the duties of a flow ask of the people met on a way through it; null when none of them bites there. Whoever decides at a node
 * that no duty names does not matter, and a duty for so many people does not bite where one of its nodes is not on the way.
 */
export function dutyProblemOf(walked: WalkedFreely): DutyProblem | null {
  const { definition, organization, deal, flow } = walked;
  const run = Object.values(deal.runs).find((each) => each.flow === flow);
  if (run === undefined) return null;
  const latest = new Map(visitsOf(run).map((visit) => [visit.node, visit]));
  const onTheWay = (definition.flows[flow]?.duties ?? []).flatMap((duty) => {
    const nodes = duty.nodes.filter((node) => latest.has(node));
    const bites = duty.rule === 'different-people' ? nodes.length > 1 : nodes.length > 0;
    const whole = nodes.length === duty.nodes.length || !duty.rule.startsWith('distinct-');
    return bites && whole ? [{ ...duty, nodes }] : [];
  });
  const named = new Set(onTheWay.flatMap(({ nodes }) => nodes));
  const visits = visitsOf(run).filter((visit) => named.has(visit.node) && latest.get(visit.node) === visit);
  if (visits.length === 0) return null;
  return {
    nodes: visits.map((visit) => nodeOf(walked, run, visit)),
    duties: onTheWay,
    askers: onTheWay.some(({ rule }) => rule === 'not-initiator') ? [run.initiator] : [],
    teams: onTheWay.some(({ rule }) => rule === 'distinct-teams') ? teamsIn(organization) : {},
  };
}

function teamsIn({ people }: Organization): DutyProblem['teams'] {
  return Object.fromEntries(Object.values(people).map(({ id, team }) => [id, team]));
}

function nodeOf(walked: WalkedFreely, run: Run, visit: Visit): DutyNode {
  const { definition, organization, deal, flow, now } = walked;
  const node = lookup(definition.flows[flow]?.nodes, visit.node);
  const id = visit.node;
  const own = visit.seats.filter(({ group, ending }) => group === undefined && ending?.code !== 'decides-later');
  const kind = node === undefined ? undefined : kindOfNode(node);
  if (node === undefined || kind === undefined || own.length === 0)
    return { id, seats: [], standIns: [], needs: 'nobody' };
  const command = { id: 'look', by: { kind: 'system', reason: 'look' }, kind: 'timer', timer: '' } as const;
  const turn = beginTurn({ definition, command, context: { now, organization }, assuming: true }, deal);
  const tools = toolsFor(turn, run, visit);
  const seat = (person: string, weight = 1) => seatOf(walked, run, { person, weight });
  const choosable = choosableAt(walked, run, { id, node });
  if (choosable !== null)
    return { id, seats: choosable.people.map((person) => seat(person)), standIns: [], needs: choosable.needs };
  const standIns = standInsAt(node, tools).map(({ person }) => seat(person));
  return {
    id,
    seats: own.map(({ person, weight }) => seat(person, weight)),
    standIns,
    needs: kind.decidedBy?.(node) ?? 'one',
  };
}

/** Who decides at a seat: its holder, and who stands in for him today unless it is who asked (S-25). */
function seatOf(
  { organization, deal, now }: WalkedFreely,
  run: Run,
  { person, weight }: { readonly person: string; readonly weight: number },
): DutySeat {
  const proxy = proxyOf(organization, { principal: person, process: deal.process.key, now })?.proxy;
  const deciders = proxy === undefined || proxy === run.initiator ? [person] : [person, proxy];
  return { holder: person, deciders, weight };
}

/** Where somebody chooses the people, all whom he may choose. */
function choosableAt(
  { definition, organization, deal, now }: WalkedFreely,
  run: Run,
  { id, node }: { readonly id: string; readonly node: FlowNode },
): { readonly people: readonly string[]; readonly needs: Needs } | null {
  const sources = (node.settings.who ?? []) as readonly PersonSource[];
  const source = sources.find((each) => each.from === 'choice');
  if (source?.from !== 'choice') return null;
  const wanted = { deal, run: run.id, by: source.by, reached: true } as const;
  const choice = choicesToMake(definition, wanted, { now, organization }).find((each) => each.node === id);
  const active = Object.values(organization.people).flatMap((person) => (person.active ? person.id : []));
  return { people: choice?.people ?? active, needs: (source.most ?? 1) > 1 ? 'some' : 'one' };
}

function standInsAt(node: FlowNode, tools: NodeTools): readonly { readonly person: string }[] {
  // Doing one's own work is never self-approval.
  const ownSelf = kindOfNode(node)?.decisions.includes('approve') === true ? 'escalate' : 'allow';
  const {
    empty = 'admin',
    named = [],
    self = ownSelf,
  } = node.settings as {
    readonly empty?: EmptyPolicy['empty'];
    readonly named?: readonly PersonSource[];
    readonly self?: SelfPolicy;
  };
  return standInsWhenEmpty({ empty, named, self }, tools);
}
