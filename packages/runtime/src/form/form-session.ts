import type { Expression, Field, FieldValues, Form, Json, Organization } from '@dealwright/shared';
import type { ValueProblem } from '../fields/field-type.ts';

/** What a form is drawn from: cut out of a definition, or made from a settings schema for the inspector. */
export interface FormSource {
  readonly fields: Readonly<Record<string, Field>>;
  readonly form: Form;
  /** Texts of the definition by locale, with the locale to fall back to. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly defaultLocale: string;
}

/** What this person may do with a field, as the server said. A field not listed is hidden. */
export type FieldAccess = Readonly<Record<string, 'masked' | 'read' | 'edit' | 'required'>>;

/** Inputs of one session of filling a form. */
export interface FormSessionInput {
  readonly source: FormSource;
  readonly values: FieldValues;
  readonly access: FieldAccess;
  readonly locale: string;
  /** Values of expression inputs: today, now, initiator … */
  readonly inputs: Readonly<Record<string, Json>>;
  readonly organization: Organization | null;
}

/** Why a field is as it is: the rule or setting that made it so. */
export interface Cause {
  readonly kind: 'setting' | 'rule' | 'access' | 'computed';
  /** Rule id, when a rule. */
  readonly rule: string | null;
  readonly when: Expression | null;
}

/** The state of one field on screen; a new object only when something in it changed. */
export interface FieldView {
  readonly id: string;
  readonly value: Json;
  readonly visible: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  readonly masked: boolean;
  /** Option ids that rules leave, or null for all. */
  readonly options: readonly string[] | null;
  readonly touched: boolean;
  /** Shown once touched or after a failed submission. */
  readonly problems: readonly ShownProblem[];
  readonly causes: Readonly<Partial<Record<'visible' | 'required' | 'readonly' | 'value', Cause>>>;
}

/** A problem in the language of the session. */
export interface ShownProblem extends ValueProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** One line of the error summary; `path` names the cell inside a sub-table. */
export interface SummaryLine {
  readonly field: string;
  readonly path: string;
  readonly label: string;
  readonly message: string;
}

/** What submitting gives: values that may be sent (hidden ones by their onHide, changes only by `changed`), or what hinders. */
export type Submission =
  | { readonly ok: true; readonly values: FieldValues; readonly changed: FieldValues }
  | { readonly ok: false; readonly summary: readonly SummaryLine[] };

/**
 * A form being filled: one subscription a field, and one keystroke evaluates only what depends on it.
 * Headless; server and browser run the same one.
 */
export interface FormSession {
  readonly source: FormSource;
  readonly locale: string;
  field(id: string): FieldView;
  /** Whether a layout node (section, step) is shown. */
  layoutVisible(node: string): boolean;
  set(id: string, value: Json): void;
  blur(id: string): void;
  subscribe(id: string, listener: () => void): () => void;
  /** Called after any change. */
  subscribeAll(listener: () => void): () => void;
  values(): FieldValues;
  submit(): Submission;
  /** Problems the server found, shown at their fields. */
  showProblems(problems: readonly { readonly field: string; readonly path: string; readonly message: string }[]): void;
  text(ref: string): string;
}
