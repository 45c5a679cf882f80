import type { FlowNode, FromChoice, PersonSource, ProcessDefinition } from '@dealwright/shared';
import type { DecisionContext } from './context.ts';
import { flowOf, leadsTo } from './flow/blocks.ts';
import { toolsFor } from './flow/node-tools-of-turn.ts';
import { lookup } from './lookup.ts';
import { choosesAt } from './people/chooses-at.ts';
import type { Deal, Run } from './state.ts';
import { beginTurn } from './turn.ts';
import { visitOf, visitsOf } from './visits.ts';

/** A node to come whose people somebody may choose. */
export interface ChoiceToMake {
  readonly node: string;
  /** How many he may choose. */
  readonly most: number;
  /** Whom he may choose from; null when any active member may be chosen. */
  readonly people: readonly string[] | null;
  /** Whom somebody has chosen already. */
  readonly chosen: readonly string[];
}

/** In which run of which deal, and by whom of the two. */
export interface ChoiceWanted {
  readonly deal: Deal;
  readonly run: string;
  readonly by: FromChoice['by'];
  /** The visit at which he decides; then only nodes ahead that leave the choice to its node are his to choose for. */
  readonly visit?: string | null;
  /** Nodes that were reached count, too: for who looks at a run that has just been started without choices. */
  readonly reached?: true;
}

/** The nodes, not reached in this round, whose people the initiator or who decides before may choose, as `chooseFor` takes it. */
export function choicesToMake(
  definition: ProcessDefinition,
  { deal, run: id, by, visit, reached }: ChoiceWanted,
  context: DecisionContext,
): readonly ChoiceToMake[] {
  const run = lookup(deal.runs, id);
  const nodes = run === undefined ? {} : (flowOf(definition, run)?.nodes ?? {});
  const command = { id: 'look', by: { kind: 'system', reason: 'look' }, kind: 'timer', timer: '' } as const;
  const turn = beginTurn({ definition, command, context, assuming: false }, deal);
  return Object.entries(nodes).flatMap(([node, drawn]): readonly ChoiceToMake[] => {
    const source = choiceOf(drawn, by);
    if (run === undefined || source === undefined || (reached !== true && isReached(run, node))) return [];
    const from = visitOf(run, visit ?? '');
    const flow = flowOf(definition, run);
    if (from !== undefined && flow !== undefined) {
      const his = leadsTo(flow, { run, visit: from }, node) && choosesAt(flow, from.node, { node, source });
      if (!his) return [];
    }
    const { within, most = 1 } = source;
    const found = within === undefined ? null : toolsFor(turn, run, { node, parent: null }).findPeople(within);
    const people = found === null ? null : found.map(({ person }) => person);
    return [{ node, most, people, chosen: lookup(run.choices, node) ?? [] }];
  });
}

function choiceOf({ settings }: FlowNode, by: FromChoice['by']): FromChoice | undefined {
  const who = settings.who as readonly PersonSource[] | undefined;
  return who?.find((source): source is FromChoice => source.from === 'choice' && source.by === by);
}

/** After a return to the initiator, or a withdrawal, the next round begins from the start. */
function isReached(run: Run, node: string): boolean {
  if (run.status === 'returned' || run.status === 'withdrawn') return false;
  return visitsOf(run).some((visit) => visit.node === node && visit.epoch === run.epoch);
}
