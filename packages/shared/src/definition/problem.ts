import type { Scenario } from '../generated/scenario.ts';
import type { Json } from '../values/json.ts';

/** How bad: an error blocks publishing, a warning is shown, a notice is only told. */
export type Severity = 'error' | 'warning' | 'notice';

/** A change that would mend a problem, as JSON Patch operations (RFC 6902) on the definition. */
export interface ProblemFix {
  /** Text key of the button, with parameters of the problem. */
  readonly label: string;
  readonly patch: readonly PatchOperation[];
}

/** One RFC 6902 operation. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** Something wrong at a place of a document; the text lives under the key `problem.<code>`. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** RFC 6901 pointer into the document. */
  readonly pointer: string;
  /** Values for the placeholders of the text; a text key as value is translated first. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The message in English, for logs and the command line. */
  readonly message: string;
  readonly fix?: ProblemFix;
  /** A case that meets the problem, to be played back step by step. */
  readonly example?: Scenario;
}
