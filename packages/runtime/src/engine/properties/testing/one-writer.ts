import type { ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../../command.ts';
import type { DecisionContext } from '../../context.ts';
import { decide } from '../../decide.ts';
import type { Decision } from '../../decision.ts';
import type { DealEvent } from '../../event.ts';
import type { Deal } from '../../state.ts';
import type { Crash } from './mixed-steps.ts';

/** The function that is walked: the engine, or one with a fault put into it to see that the walks find it. */
export type Decide = typeof decide;

/** What a server keeps of one deal, as it lies on a disk. */
export interface Kept {
  readonly state: string;
  /** The state as it is read: parsed once, and given to the engine, which must leave it as it is. */
  readonly deal: Deal | null;
  readonly log: readonly string[];
  /** Answer of each command that was carried out. */
  readonly answers: ReadonlyMap<string, string>;
}

/** A command that was carried out, or refused. */
export interface Delivered {
  readonly command: Command;
  readonly now: string;
  /** What it was decided on, what the engine left of that, and what was decided; twice when the server died before the commit. */
  readonly decided: { readonly before: Kept; readonly left: string; readonly decision: Decision }[];
  readonly answer: string;
}

/** A deal with its single writer: each command is decided on what is kept, and written whole or not at all. */
export interface OneWriter {
  readonly kept: Kept;
  /** Gives a command, and again with the same id when the server dies meanwhile, as clients do. */
  deliver(command: Command, context: DecisionContext, crash: Crash): Delivered;
}

/** Nothing yet; the first command begins the deal. */
export function oneWriter(definition: ProcessDefinition, decideWith: Decide = decide): OneWriter {
  let kept: Kept = { state: 'null', deal: null, log: [], answers: new Map() };

  const carryOut = (command: Command, context: DecisionContext, delivered: Delivered['decided']) => {
    const known = kept.answers.get(command.id);
    if (known !== undefined) return { next: kept, answer: known };
    const decision = decideWith(definition, kept.deal, command, context);
    delivered.push({ before: kept, left: JSON.stringify(kept.deal), decision });
    if (!decision.ok) return { next: kept, answer: JSON.stringify(decision.refused) };
    const answer = JSON.stringify({ revision: decision.deal.revision, stage: decision.deal.stage });
    const state = JSON.stringify(decision.deal);
    const next = {
      state,
      deal: JSON.parse(state) as Deal,
      log: [...kept.log, ...decision.events.map((event: DealEvent) => JSON.stringify(event))],
      answers: new Map(kept.answers).set(command.id, answer),
    };
    return { next, answer };
  };

  return {
    get kept() {
      return kept;
    },
    deliver(command, context, crash) {
      const decided: Delivered['decided'] = [];
      const first = carryOut(command, context, decided);
      if (crash !== 'before-commit') kept = first.next;
      const last = crash === 'none' ? first : carryOut(command, context, decided);
      kept = last.next;
      return { command, now: context.now, decided, answer: last.answer };
    },
  };
}
