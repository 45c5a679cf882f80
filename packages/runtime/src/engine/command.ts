import type { FieldValues } from '@dealwright/shared';
import type { Origin, PinnedVersion, Reason, Suggestion } from './state.ts';

/** Who gives a command. `public` is a stranger on a public form; `system` is a timer or a job. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'public'; readonly link: string }
  | { readonly kind: 'system'; readonly reason: string };

/** The envelope of every command. The same `id` twice gives the same answer. */
export interface CommandEnvelope {
  readonly id: string;
  readonly by: Actor;
}

/** A deal begins, pinned to a version. */
export interface StartCommand {
  readonly kind: 'start';
  readonly deal: string;
  readonly number: string;
  readonly process: PinnedVersion;
  readonly form: string | null;
  readonly values: FieldValues;
  readonly owner: string;
  readonly region: string;
  readonly team: string;
  /** The node of another deal that starts this one. */
  readonly origin?: Origin;
  /** The flow whose webhook or schedule begins this deal; it starts with it. */
  readonly flow?: string;
  readonly choose?: Choices;
}

/** People chosen by hand for nodes to come, by node id; only where the node's sources say that somebody chooses. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** People whom the words of a command name, to be told of it. */
export interface Mentioning {
  readonly mentions?: readonly string[];
}

/** What a decider may bring beside his yes or no: files by their ids, the file of his signature, and whom his words name. */
export interface DecisionExtras extends Mentioning {
  readonly files?: readonly string[];
  readonly signature?: string;
}

/** Where people added by hand speak: before the one who adds them, after him, or beside him (S-06, S-07). */
export type AddedPlace = 'before' | 'after' | 'beside';

/** Why the server itself gives a command that is mostly given by hand; read in the language of each, and no part of the API. */
export interface Reasoned {
  readonly because?: Reason;
}

/** What people do at their tasks. */
export type TaskCommand =
  | ({
      readonly kind: 'approve';
      readonly task: string;
      readonly values?: FieldValues;
      readonly comment?: string;
      readonly choose?: Choices;
    } & DecisionExtras)
  | ({ readonly kind: 'reject'; readonly task: string; readonly comment: string } & DecisionExtras)
  | ({ readonly kind: 'abstain'; readonly task: string; readonly comment?: string } & DecisionExtras)
  | ({
      readonly kind: 'complete';
      readonly task: string;
      readonly values?: FieldValues;
      readonly comment?: string;
      readonly choose?: Choices;
    } & DecisionExtras)
  | ({
      readonly kind: 'return';
      readonly task: string;
      /** `start` (the initiator), `previous`, or the id of a node that may be returned to (S-11). */
      readonly to: string;
      /** More nodes, beside `to` in other branches of a parallel block before the task. */
      readonly also?: readonly string[];
      readonly comment: string;
      /** Straight back to the returner afterwards, where the node allows it and nothing speaks against it (S-13). */
      readonly direct?: boolean;
    } & Mentioning)
  | ({
      readonly kind: 'transfer';
      readonly task: string;
      readonly to: string;
      readonly comment?: string;
    } & Reasoned)
  | {
      readonly kind: 'add';
      readonly task: string;
      readonly people: readonly string[];
      readonly place: AddedPlace;
      /** How those added decide among themselves; all when left out. */
      readonly mode?: 'any' | 'all' | 'sequential';
      /** Of people beside: weight of their voice; 1 when left out (S-04). */
      readonly weight?: number;
      readonly comment?: string;
    }
  | ({ readonly kind: 'remove'; readonly task: string; readonly comment?: string } & Reasoned)
  | { readonly kind: 'consult'; readonly task: string; readonly people: readonly string[]; readonly comment: string }
  | { readonly kind: 'advise'; readonly task: string; readonly comment: string }
  | { readonly kind: 'claim'; readonly task: string }
  | { readonly kind: 'release'; readonly task: string }
  | { readonly kind: 'take-back'; readonly task: string; readonly comment?: string }
  | { readonly kind: 'urge'; readonly task: string }
  /** The holder has opened the task. */
  | { readonly kind: 'read'; readonly task: string };

/** What is done to a run as a whole. */
export type RunCommand =
  | {
      readonly kind: 'start-flow';
      readonly flow: string;
      readonly values?: FieldValues;
      readonly choose?: Choices;
    }
  | ({
      readonly kind: 'resubmit';
      readonly run: string;
      readonly values?: FieldValues;
      readonly comment?: string;
      readonly choose?: Choices;
    } & Mentioning)
  | ({ readonly kind: 'withdraw'; readonly run: string; readonly comment?: string } & Mentioning)
  /** After the end: an approved run is to be revoked; a flow of its own decides that (S-26). */
  | { readonly kind: 'revoke'; readonly run: string; readonly comment: string }
  /** After an end without an approval, an administrator opens the run again: for its initiator (`start`) or at a node. */
  | { readonly kind: 'revive'; readonly run: string; readonly to: string; readonly comment: string }
  /** An administrator lets a node pass whose people have not all decided (WCP-27). */
  | { readonly kind: 'let-pass'; readonly run: string; readonly visit: string; readonly comment: string }
  /** An administrator moves the run to a node, forward too (S-23). */
  | { readonly kind: 'jump'; readonly run: string; readonly to: string; readonly comment: string }
  | { readonly kind: 'terminate'; readonly run: string; readonly comment: string };

/** Everything that can be asked of a deal. Values are by field id. */
export type CommandBody =
  | StartCommand
  | TaskCommand
  | RunCommand
  | { readonly kind: 'edit'; readonly values: FieldValues }
  | {
      readonly kind: 'move';
      readonly to: string;
      readonly values?: FieldValues;
      /** Checklist items ticked together with the move. */
      readonly items?: readonly string[];
      /** Reason for passing the gate by waiver. */
      readonly waiver?: string;
      readonly choose?: Choices;
    }
  | { readonly kind: 'check'; readonly item: string; readonly done: boolean }
  | { readonly kind: 'assign'; readonly owner: string }
  | {
      readonly kind: 'comment';
      readonly text: string;
      readonly mentions?: readonly string[];
      readonly files?: readonly string[];
    }
  /** Tells people something: in words by hand, or what the server has to tell, in the language of each. */
  | {
      readonly kind: 'notify';
      readonly people: readonly string[];
      readonly text?: string;
      readonly message?: Reason;
    }
  /** An administrator stops a run with all its clocks, and lets it go on. */
  | { readonly kind: 'suspend'; readonly run: string; readonly comment: string }
  | { readonly kind: 'resume'; readonly run: string; readonly comment?: string }
  | { readonly kind: 'timer'; readonly timer: string }
  /** Firing a timer has failed again and again (S-19). */
  | { readonly kind: 'timer-failed'; readonly timer: string }
  /** What became of something the world was asked for at a visit. */
  | {
      readonly kind: 'answer';
      readonly run: string;
      readonly visit: string;
      readonly outcome: 'done' | 'failed';
      readonly values?: FieldValues;
      readonly suggestion?: Pick<Suggestion, 'verdict' | 'confidence' | 'reason'>;
      readonly reason?: string;
    }
  /** The person a deal is about takes back what he allowed for these purposes. */
  | { readonly kind: 'take-back-consent'; readonly purposes: readonly string[] }
  /** Something happened outside, under a name that a node of the process waits for. */
  | { readonly kind: 'signal'; readonly name: string; readonly values?: FieldValues };

/** A command with its envelope. */
export type Command = CommandEnvelope & CommandBody;

/** The command of one kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;
