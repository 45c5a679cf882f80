import type { Effect } from './effect.ts';
import type { DealEvent } from './event.ts';
import type { Deal, Reason } from './state.ts';

/** One thing the engine did, in the order it did it, with its cause: what the simulator lists. */
export interface TraceStep {
  readonly node: string | null;
  readonly flow: string | null;
  /** What happened, a text key `trace.<code>` with parameters. */
  readonly what: Reason;
  /** Why, a text key `because.<code>`; null when it is plain succession. */
  readonly because: Reason | null;
  readonly people: readonly string[];
}

/** What a gate still asks for. */
export interface GateGap {
  readonly fields: readonly string[];
  readonly items: readonly string[];
  readonly documents: readonly string[];
  /** Text ref of the condition's message, or null when it holds. */
  readonly condition: string | null;
  /** Flow that will decide after the rest is there, or null. */
  readonly flow: string | null;
  /** Whether the actor may waive it. */
  readonly waivable: boolean;
}

/** Why a command was not carried out: text key `refused.<code>`; nothing has changed. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Places inside the command ("/values/f_1"), with problem codes. */
  readonly details: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
  readonly gap: GateGap | null;
}

/** The answer of `decide`. */
export type Decision =
  | {
      readonly ok: true;
      readonly deal: Deal;
      readonly events: readonly DealEvent[];
      readonly effects: readonly Effect[];
      readonly trace: readonly TraceStep[];
    }
  | { readonly ok: false; readonly refused: Refusal };
