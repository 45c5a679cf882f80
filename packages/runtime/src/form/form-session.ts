import type { Expression, Field, FieldValues, Form, Json, Organization, Privacy, Row } from '@dealwright/shared';
import type { FieldContext, FieldTypes, ValueProblem } from '../fields/field-type.ts';

/** What a form is drawn from: cut out of a definition, or made from a settings schema for the inspector. */
export interface FormSource {
  readonly fields: Readonly<Record<string, Field>>;
  readonly form: Form;
  /** Texts of the definition by locale, with the locale to fall back to. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly defaultLocale: string;
  /** Purposes and notices, for consents. */
  readonly privacy?: Privacy;
}

/** What this person may do with a field, as the server said. A field not listed is hidden. */
export type FieldAccess = Readonly<Record<string, 'masked' | 'read' | 'edit' | 'required'>>;

/** Inputs of one session of filling a form. */
export interface FormSessionInput {
  readonly source: FormSource;
  readonly values: FieldValues;
  readonly access: FieldAccess;
  readonly locale: string;
  /** Values of expression inputs: today, now, initiator … `now` also stamps consents. */
  readonly inputs: Readonly<Record<string, Json>>;
  readonly organization: Organization | null;
  /** IANA zone of the reader; left out: moments are shown in UTC. */
  readonly timeZone?: string | null;
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
  /** Shown once touched or after a failed submission; messages of rules are shown at once. */
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

/** A problem the server found at a field. */
export interface ServerProblem {
  readonly field: string;
  readonly path: string;
  readonly message: string;
}

/**
 * A form being filled: one subscription a field, and one keystroke evaluates only what depends on it.
 * Headless; server and browser run the same one. What rules mean is in rules.md beside this file.
 */
export interface FormSession {
  readonly source: FormSource;
  readonly types: FieldTypes;
  readonly locale: string;
  field(id: string): FieldView;
  /** The context in which the field's values are read and shown. */
  context(id: string): FieldContext;
  /** Whether a layout node (section, step) is shown. */
  layoutVisible(node: string): boolean;
  set(id: string, value: Json): void;
  /** Sets many values at once, as a restored draft or a submission brings them; nothing is shown as touched. */
  assign(values: FieldValues): void;
  blur(id: string): void;
  /** A new row of a sub-table with its default cells. */
  newRow(id: string): Row;
  /** Calls back when the view of a field, or whether a layout node is shown, has changed. */
  subscribe(id: string, listener: () => void): () => void;
  /** Called after any change. */
  subscribeAll(listener: () => void): () => void;
  /** Values as they stand, by field; without what this person may not see. */
  values(): FieldValues;
  /** What was typed and differs from what the form opened with. */
  draft(): FieldValues;
  /** What would be sent: values that count here and are not the stored ones, or were typed anew after they had been emptied. */
  changed(): FieldValues;
  submit(): Submission;
  /** Problems the server found, shown at their fields. */
  showProblems(problems: readonly ServerProblem[]): void;
  text(ref: string): string;
}
