import type { ProcessDefinition } from '@dealwright/shared';
import type { Command } from './command.ts';
import { openTurn } from './commands/registry.ts';
import type { DecisionContext } from './context.ts';
import { keepDeadlines } from './deadlines/keep-deadlines.ts';
import type { Decision } from './decision.ts';
import { quiesce } from './flow/quiesce.ts';
import { refuseMalformed } from './read-command.ts';
import { refuseActor } from './refuse-actor.ts';
import type { Deal } from './state.ts';
import type { TurnInput } from './turn.ts';

/**
 * THE function: what one command does to a deal. Pure and total: it never throws for business reasons, reads no clock, makes no
 * ids, and gives the same answer for the same input. A refusal changes nothing. An accepted command that changes nothing
 * (saving the same values again) has no events and gives the same deal back.
 */
// biome-ignore lint/complexity/useMaxParams: the four things every decision is made of; the whole house calls it like this
export function decide(
  definition: ProcessDefinition,
  deal: Deal | null,
  command: Command,
  context: DecisionContext,
): Decision {
  return decideTurn({ definition, command, context, assuming: false }, deal);
}

/** `decide`, with the choice of taking missing input as given; previews assume. */
export function decideTurn(input: TurnInput, deal: Deal | null): Decision {
  const refused = refuseMalformed(input.command) ?? refuseActor(input.command, input.context);
  if (refused !== null) return { ok: false, refused };
  const turn = openTurn(input, deal);
  if ('refused' in turn) return { ok: false, refused: turn.refused };
  quiesce(turn);
  keepDeadlines(turn);
  const { events, effects, trace } = turn;
  return { ok: true, deal: turn.deal, events, effects, trace };
}
