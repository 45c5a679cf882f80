import type { Deadline, Expression, FieldValues, FlowNode, Json, Organization, PersonSource } from '@dealwright/shared';
import type { Clock } from './deadlines/clock.ts';
import type { Call } from './effect.ts';
import type { StandingRule } from './seats/standing.ts';
import type { Deal, Instant, Reason, RowPlace, Run, Visit } from './state.ts';

/** People found for a node, each with why. */
export interface FoundPerson {
  readonly person: string;
  readonly because: Reason;
  /** Weight of the vote; 1 when left out (S-03). */
  readonly weight?: number;
  /** Why the seat counts as approved without asking, when it does (S-13, S-14). */
  readonly settled?: Reason;
}

/** The answer of a decision table: values for its output fields, and what they come from. */
export interface TableAnswer {
  readonly table: string;
  /** Ids of the rows that count; none when no row fits or too many do. */
  readonly rows: readonly string[];
  readonly values: FieldValues;
  /** Values of the fields that the table looked at. */
  readonly inputs: FieldValues;
}

/** What a node kind may use while deciding; all of it pure. */
export interface NodeTools {
  readonly deal: Deal;
  readonly run: Run;
  /** The node that asks. */
  readonly node: string;
  /** The row of a sub-table that the run, or a loop around the node, is about. */
  readonly row: RowPlace | null;
  readonly now: Instant;
  readonly organization: Organization;
  /** Value of a field of the deal; of a column the cell of the row. */
  storedIn(field: string): Json;
  /** Whether a field, or a column of it, holds what not everybody may see: it is personal or has a mask. */
  isProtected(field: string): boolean;
  /** Ids of the rows that a sub-table has now. */
  rowsOf(table: string): readonly string[];
  /** Whether a condition holds over the deal's values and the cells of the row; empty counts as false (S-28). */
  holds(condition: Expression): boolean;
  /** What an expression gives over the deal, in stored form. */
  resultOf(expression: Expression): Json;
  /** Fields a condition looks at with their values now, for the record of a choice (S-28). */
  inputsOf(conditions: readonly (Expression | undefined)[]): FieldValues;
  /** People of the sources in order, without doubles, inactive people left out. */
  findPeople(sources: readonly PersonSource[]): readonly FoundPerson[];
  /** Why the flow's separation of duties forbids this person to decide at the node, or null. */
  dutyAgainst(person: string): Reason | null;
  /** Why the node must not pass as things stand: the flow's duties ask for more people or teams; null when it may. */
  dutyUnmet(): Reason | null;
  /** Why a person's yes stands at a visit without asking him, or null (S-13, S-14). */
  standingOf(
    node: FlowNode,
    visit: Visit,
    asked: { readonly person: string; readonly rule: StandingRule },
  ): Reason | null;
  /** A number below `below`, drawn for a place: always the same for the same deal and place. */
  draw(place: string, below: number): number;
  /** What an expression gives, in the stored form of the field that takes it; null when it gives nothing. */
  valueFor(field: string, expression: Expression): Json;
  /** What a decision table answers now; null when the definition has no such table. */
  askTable(table: string): TableAnswer | null;
  /** How time passes in the deal's region: always, or only while people work. */
  clock(count: Deadline['count']): Clock;
  /** Now plus an ISO 8601 duration, in the time zone of the deal's region. */
  after(duration: string): Instant;
  /** The instant a date or date-time field names (a date begins at midnight in the deal's region); null when empty. */
  instantIn(field: string): Instant | null;
}

/** What a node wants to happen; the engine turns it into events. */
export type NodeStep =
  | { readonly do: 'wait' }
  /** The visit is done and the flow goes on behind it, unless it went on before. On record: the node decided in place of people. */
  | { readonly do: 'pass'; readonly because?: Reason; readonly onRecord?: true; readonly comment?: string }
  | { readonly do: 'reject'; readonly because?: Reason; readonly onRecord?: true }
  /** The run goes back, as far as the farthest of those wants who would have it sent back (S-12). */
  | { readonly do: 'back' }
  /** The flow goes on, and the visit stays open for branches that continue and no longer matter (WCP-9). */
  | { readonly do: 'go-on'; readonly because: Reason }
  /** Seats for people; in sequence only the first opens. */
  | { readonly do: 'seat'; readonly people: readonly FoundPerson[]; readonly order: 'together' | 'in-sequence' }
  | { readonly do: 'open-seat'; readonly seat: string }
  | {
      readonly do: 'branch';
      readonly branches: readonly string[];
      readonly inputs: FieldValues;
      readonly because: Reason;
      /** Of a loop: the row that begins, and those still to come. */
      readonly row?: RowPlace;
      readonly rest?: readonly string[];
    }
  /** The flow goes back to an earlier node, in a new epoch (S-23). */
  | { readonly do: 'route'; readonly to: string; readonly inputs: FieldValues }
  /** Runs of another flow begin, one for each row given, or one about none. Joined ones tell the visit how they end. */
  | {
      readonly do: 'start-runs';
      readonly flow: string;
      readonly rows: readonly (RowPlace | null)[];
      readonly joined: boolean;
    }
  /** Joined runs that are under way are cancelled. */
  | { readonly do: 'cancel-runs' }
  /** The world is asked for something (S-34). */
  | { readonly do: 'call'; readonly call: Call }
  /** The visit waits for a named event; one that came before is taken at once (WCP-24). */
  | { readonly do: 'await-signal'; readonly name: string }
  | {
      readonly do: 'notify';
      readonly people: readonly FoundPerson[];
      readonly message: Reason;
      /** Under which key the run remembers who was told. */
      readonly once?: string;
    }
  /** Values for fields, and for columns in the row that the node is about. */
  | {
      readonly do: 'write';
      readonly values: FieldValues;
      readonly table?: TableAnswer;
      /** Left out: update; signal: the values came from outside. */
      readonly source?: 'update' | 'signal';
    }
  | { readonly do: 'timer'; readonly at: Instant; readonly because?: Reason }
  | { readonly do: 'end'; readonly outcome: 'approved' | 'rejected' }
  | { readonly do: 'incident'; readonly reason: Reason }
  /** Several of the above, in order. */
  | { readonly do: 'all'; readonly steps: readonly NodeStep[] };

/** Typed view on a node's settings; the settings were validated when the definition was published. */
export function settingsOf<Settings>(node: FlowNode): Settings {
  return node.settings as Settings;
}
