import type { FieldValues } from '@dealwright/shared';
import type { PinnedVersion } from './state.ts';

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
}

/** Everything that can be asked of a deal. Values are by field id. */
export type CommandBody =
  | StartCommand
  | { readonly kind: 'edit'; readonly values: FieldValues }
  | {
      readonly kind: 'move';
      readonly to: string;
      readonly values?: FieldValues;
      /** Checklist items ticked together with the move. */
      readonly items?: readonly string[];
      /** Reason for passing the gate by waiver. */
      readonly waiver?: string;
    }
  | { readonly kind: 'check'; readonly item: string; readonly done: boolean }
  | { readonly kind: 'assign'; readonly owner: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'start-flow'; readonly flow: string; readonly values?: FieldValues }
  | { readonly kind: 'resubmit'; readonly run: string; readonly values?: FieldValues; readonly comment?: string }
  | { readonly kind: 'withdraw'; readonly run: string; readonly comment?: string }
  | { readonly kind: 'approve'; readonly task: string; readonly values?: FieldValues; readonly comment?: string }
  | { readonly kind: 'reject'; readonly task: string; readonly comment: string }
  | { readonly kind: 'return'; readonly task: string; readonly to: 'start'; readonly comment: string }
  | { readonly kind: 'complete'; readonly task: string; readonly values?: FieldValues; readonly comment?: string }
  | { readonly kind: 'transfer'; readonly task: string; readonly to: string; readonly comment?: string }
  /** An administrator stops a run with all its clocks, and lets it go on. */
  | { readonly kind: 'suspend'; readonly run: string; readonly comment: string }
  | { readonly kind: 'resume'; readonly run: string; readonly comment?: string }
  | { readonly kind: 'timer'; readonly timer: string };

/** A command with its envelope. */
export type Command = CommandEnvelope & CommandBody;

/** The command of one kind. */
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;
