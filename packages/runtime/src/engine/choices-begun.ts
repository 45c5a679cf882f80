import type { ProcessDefinition } from '@dealwright/shared';
import { type ChoiceToMake, choicesToMake } from './choices-to-make.ts';
import type { Command } from './command.ts';
import type { DecisionContext } from './context.ts';
import { decideTurn } from './decide.ts';
import type { Deal } from './state.ts';

/**
 * The nodes whose people are left to whoever asks, in the runs that a command would begin, or send round again. As in a preview, input that is still missing
 * is taken as given, so that he is asked while he fills the form, not only when it is whole.
 */
// biome-ignore lint/complexity/useMaxParams: the arguments of `decide`, which it looks ahead of
export function choicesBegun(
  definition: ProcessDefinition,
  deal: Deal | null,
  command: Command,
  context: DecisionContext,
): readonly ChoiceToMake[] {
  const begun = decideTurn({ definition, command, context: { ...context, quiet: true }, assuming: true }, deal);
  if (!begun.ok) return [];
  return choicesOfRunsBegun(definition, { before: beforeRound(deal, command), after: begun.deal }, context);
}

/** Of a request that is sent again all is ahead, as of one that begins. */
function beforeRound(deal: Deal | null, command: Command): Deal | null {
  if (deal === null || command.kind !== 'resubmit') return deal;
  const { [command.run]: _again, ...others } = deal.runs;
  return { ...deal, runs: others };
}

/** The same of the runs that one of two states has and the other had not. */
export function choicesOfRunsBegun(
  definition: ProcessDefinition,
  { before, after }: { readonly before: Deal | null; readonly after: Deal },
  context: DecisionContext,
): readonly ChoiceToMake[] {
  const runs = Object.values(after.runs).filter(({ id }) => !Object.hasOwn(before?.runs ?? {}, id));
  return runs.flatMap((run) => {
    // As it was before anybody was asked, for also the first node may leave the choice to him.
    const deal = { ...after, runs: { [run.id]: { ...run, open: [], past: [] } } };
    return choicesToMake(definition, { deal, run: run.id, by: 'initiator' }, context);
  });
}
