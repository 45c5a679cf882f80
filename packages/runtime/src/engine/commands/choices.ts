import type { FromChoice, PersonSource } from '@dealwright/shared';
import type { Choices } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { flowOf, leadsTo } from '../flow/blocks.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { lookup } from '../lookup.ts';
import { choosesAt, type WantedChoice } from '../people/chooses-at.ts';
import type { Run, Visit } from '../state.ts';
import { record, refuse, type Turn } from '../turn.ts';

/** Who chooses people for nodes to come, in which run. */
export interface Chooser {
  readonly run: Run;
  readonly by: FromChoice['by'];
  readonly person: string;
  /** Where he decides; then only nodes that are still to come are his to choose for. */
  readonly visit?: Visit;
}

/**
 * Writes down whom somebody chose for nodes to come. Refused when a node leaves the choice to nobody, or to another, and for people
 * who are not among those it may be.
 */
export function chooseFor(
  turn: Turn,
  { run, by, person, visit }: Chooser,
  choices: Choices | undefined,
): Refusal | null {
  for (const [node, people] of Object.entries(choices ?? {})) {
    const source = choiceAt(turn, run, { node, by });
    if (source === undefined || (visit !== undefined && !isHis(turn, { run, visit }, { node, source })))
      return refuse('choice-not-offered', { node });
    const { within, most = 1 } = source;
    if (people.length > most) return refuse('choice-too-many', { node, limit: most });
    const allowed = within === undefined ? null : toolsFor(turn, run, { node, parent: null }).findPeople(within);
    const active = turn.context.organization.people;
    const wrong = people.find(
      (each) =>
        lookup(active, each)?.active !== true || (allowed !== null && !allowed.some((found) => found.person === each)),
    );
    if (wrong !== undefined) return refuse('choice-out-of-scope', { person: wrong, node });
    record(turn, { kind: 'people-chosen', run: run.id, node, people, person });
  }
  return null;
}

/** The node lies ahead of the visit, and leaves the choice to those who decide there. */
function isHis(turn: Turn, from: { readonly run: Run; readonly visit: Visit }, wanted: WantedChoice): boolean {
  const flow = flowOf(turn.definition, from.run);
  return flow !== undefined && leadsTo(flow, from, wanted.node) && choosesAt(flow, from.visit.node, wanted);
}

function choiceAt(
  turn: Turn,
  run: Run,
  { node, by }: { readonly node: string; readonly by: FromChoice['by'] },
): FromChoice | undefined {
  const settings = lookup(lookup(turn.definition.flows, run.flow)?.nodes, node)?.settings;
  const who = settings?.who as readonly PersonSource[] | undefined;
  return who?.find((source): source is FromChoice => source.from === 'choice' && source.by === by);
}
