import type { ProcessDefinition } from '@dealwright/shared';
import type { NodeSignal } from '../nodes/node-kind.ts';
import type { Command } from './command.ts';
import type { DecisionContext } from './context.ts';
import type { Refusal, TraceStep } from './decision.ts';
import type { Effect } from './effect.ts';
import { effectOfEvent } from './effect-of-event.ts';
import type { DealEvent, EventBody } from './event.ts';
import { fold } from './fold/apply-event.ts';
import { Draft, type Writable } from './fold/draft.ts';
import type { NodeTools } from './node-tools.ts';
import type { Deal, Reason, Visit } from './state.ts';
import type { Evaluation } from './values/evaluation.ts';

/** Something the engine still has to do before the turn is quiet. */
export type Work =
  /** Enter the node at `index` of a list; past the end, the list is done. */
  | {
      readonly do: 'enter';
      readonly run: string;
      readonly parent: Visit['parent'];
      readonly index: number;
      /** Nodes inside the block at that place which are begun at, when only they are. */
      readonly into?: readonly string[];
    }
  | { readonly do: 'signal'; readonly run: string; readonly visit: string; readonly signal: NodeSignal };

/** The open visit that something happens at. */
export interface At {
  readonly run: string;
  readonly visit: string;
}

/** What one command is decided with; given once and not changed. */
export interface TurnInput {
  readonly definition: ProcessDefinition;
  readonly command: Command;
  readonly context: DecisionContext;
  /** A preview: input that people would still give is taken as given. */
  readonly assuming: boolean;
}

/** The deciding of one command: the state so far and all that has happened. Thrown away when the command is refused. */
export interface Turn extends TurnInput {
  deal: Deal;
  /** What `deal` is folded in. */
  readonly draft: Draft;
  readonly events: DealEvent[];
  readonly effects: Effect[];
  readonly trace: TraceStep[];
  /** Notes a step for whoever looks on; null when nobody does, so that `turn.note?.({ … })` does not even make the step. */
  readonly note: ((step: Partial<TraceStep> & Pick<TraceStep, 'what'>) => void) | null;
  readonly queue: Work[];
  /** How much of the queue has been taken up. */
  taken: number;
  /** Why open seats close in this turn. */
  cause: Reason;
  /** The deal ends like this once everything else is done. */
  ending: 'won' | 'lost' | null;
  stepsLeft: number;
  /** Evaluation of expressions and tools of nodes; made when somebody first asks. */
  evaluation: Evaluation | null;
  tools: Writable<NodeTools> | null;
}

/** Micro-steps of one command where the context names no budget (S-20). */
const defaultBudget = 500;

const unsaid = { node: null, flow: null, because: null, people: [] } as const;

/** A turn on a deal. */
export function beginTurn(input: TurnInput, deal: Deal): Turn {
  const { definition, command, context, assuming } = input;
  const trace: TraceStep[] = [];
  return {
    definition,
    command,
    context,
    assuming,
    deal,
    draft: new Draft(deal),
    events: [],
    effects: [],
    trace,
    note: context.quiet === true ? null : (step) => void trace.push({ ...unsaid, ...step }),
    queue: [],
    taken: 0,
    cause: { code: 'time-passed', params: {} },
    ending: null,
    stepsLeft: input.context.budget ?? defaultBudget,
    evaluation: null,
    tools: null,
  };
}

/** Writes a fact down: the state is folded at once, and the effects that follow from it are noted. */
export function record(turn: Turn, body: EventBody): void {
  const event = stamped(turn, turn.deal.revision + 1, body);
  turn.deal = fold(turn.draft, event);
  turn.events.push(event);
  const effect = effectOfEvent(event, turn.deal, turn.context.organization);
  if (effect !== null) turn.effects.push(effect);
}

/** A fact with its number and its stamp: `body` itself, which its maker gives away. A copy of every shape of body would be slow. */
export function stamped({ context, command }: TurnInput, seq: number, body: EventBody): DealEvent {
  const event = body as Writable<DealEvent>;
  event.seq = seq;
  event.at = context.now;
  event.by = command.by;
  event.command = command.id;
  return event;
}

/** The next id of the deal, such as "v12". */
export function nextId(turn: Turn, letter: 'r' | 'v' | 's' | 't' | 'g' | 'a'): string {
  return `${letter}${turn.deal.counter}`;
}

/** A refusal without places or gap. */
export function refuse(code: string, params: Reason['params'] = {}): Refusal {
  return { code, params, details: [], gap: null };
}
