import type { CompiledExpression, Expression, FieldValues, FlowNode, JsonObject, Organization, PersonSource } from '@dealwright/shared';
import type { Deal, Instant, Reason, Run } from './state.ts';

/** People found for a node, each with why. */
export interface FoundPerson {
  readonly person: string;
  readonly because: Reason;
}

/** What a node kind may use while deciding; all of it pure. */
export interface NodeTools {
  readonly deal: Deal;
  readonly run: Run;
  readonly now: Instant;
  readonly organization: Organization;
  /** Evaluates an expression over the deal's values; empty counts as false in conditions (S-28). */
  evaluate(expression: Expression): ReturnType<CompiledExpression>;
  /** People of the sources in order, without doubles, inactive people left out. */
  findPeople(sources: readonly PersonSource[]): readonly FoundPerson[];
}

/** What a node wants to happen; the engine turns it into events. */
export type NodeStep =
  | { readonly do: 'wait' }
  | { readonly do: 'pass'; readonly because?: Reason }
  | { readonly do: 'reject'; readonly because?: Reason }
  /** Seats for people; in sequence only the first opens. */
  | { readonly do: 'seat'; readonly people: readonly FoundPerson[]; readonly order: 'together' | 'in-sequence' }
  | { readonly do: 'open-seat'; readonly seat: string }
  | { readonly do: 'branch'; readonly branches: readonly string[]; readonly because: Reason }
  | { readonly do: 'notify'; readonly people: readonly FoundPerson[]; readonly message: Reason }
  | { readonly do: 'write'; readonly values: FieldValues }
  | { readonly do: 'timer'; readonly at: Instant }
  | { readonly do: 'end'; readonly outcome: 'approved' | 'rejected' }
  | { readonly do: 'incident'; readonly reason: Reason }
  /** Several of the above, in order. */
  | { readonly do: 'all'; readonly steps: readonly NodeStep[] };

/** Typed view on a node's settings; the settings were validated when the definition was published. */
export function settingsOf<Settings>(node: FlowNode): Settings {
  return node.settings as JsonObject as Settings;
}
