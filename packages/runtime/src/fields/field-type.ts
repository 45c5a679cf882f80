import type {
  ExpressionType,
  Field,
  FieldPrivacy,
  FieldTypeFacts,
  Json,
  JsonObject,
  Organization,
  Privacy,
  ProcessDefinition,
  Texts,
} from '@dealwright/shared';

/** Field types by name. */
export type FieldTypes = ReadonlyMap<string, FieldType>;

/** What formatting and checking a value may look at. Made by `fieldContextOf`. */
export interface FieldContext {
  readonly locale: string;
  /** The field itself, with its settings. */
  readonly field: Field;
  /** Columns of a sub-table by id; empty for others. */
  readonly columns: Readonly<Record<string, Field>>;
  readonly organization: Organization | null;
  /** The registry, for values that hold values of other types. */
  readonly types: FieldTypes;
  /** Purposes and notices of the definition, for consents. */
  readonly privacy: Privacy | null;
  /** IANA zone of the reader, for showing instants; null means UTC. */
  readonly timeZone: string | null;
  /** Instant of filling; stamps a consent. Null where nothing is being filled. */
  readonly now: string | null;
  /** Translates a text ref of the definition ("t:…"). */
  text(ref: string): string;
}

/** Something wrong with a value: text key `field.problem.<code>`; `path` is a pointer inside the value. */
export interface ValueProblem {
  readonly code: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What only the server knows of the moment at which a value is written. */
export interface ValueStamp {
  /** Language in which the form was shown. */
  readonly locale: string;
  /** Instant of the database's clock. */
  readonly at: string;
  /** The member who writes; null when a stranger or another system does. */
  readonly by: string | null;
  /** What the field holds already: what stays as it is keeps its stamp. */
  readonly stored: Json | undefined;
}

/** What somebody no longer allows, since when. */
export interface TakenBack {
  readonly purposes: ReadonlySet<string>;
  /** Instant of the clock of the database. */
  readonly at: string;
}

/** A field, the definition it is of, and the types of all its fields. */
export interface FieldPlace {
  readonly field: Field;
  readonly definition: Pick<ProcessDefinition, 'fields' | 'privacy'>;
  readonly types: FieldTypes;
}

/** One sample for contract tests, docs and the gallery. */
export interface FieldSample {
  readonly name: string;
  readonly settings: JsonObject;
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
}

/** One field type, headless: all that server, engine, form model and designer need to know of it. Pure. */
export interface FieldType extends FieldTypeFacts {
  readonly group: 'basic' | 'advanced' | 'relation';
  /** It takes a whole row where a form is made of fields that nobody has laid out. */
  readonly wide?: true;
  /** Name of the lucide icon. */
  readonly icon: string;
  /** Settings of a freshly drawn field. */
  readonly defaults: JsonObject;
  readonly texts: Texts;
  /**
   * What its values are by their nature, so that a freshly drawn field is protected from the start (GDPR Art. 25, PIPL Art. 28 on exact
   * places); whoever draws may say otherwise. Left out: it depends.
   */
  readonly privacy?: Exclude<FieldPrivacy['class'], 'none'>;
  /** Mask used when privacy names none. */
  readonly defaultMask: string | null;
  valueType(field: Field): ExpressionType;
  /** JSON Schema 2020-12 of a non-empty stored value. */
  valueSchema(context: FieldContext): JsonObject;
  isEmpty(value: Json | undefined): boolean;
  /** What expressions read instead of the stored value, where that says too much: the ticked purposes of a consent. */
  expressionValue?(value: Json): Json;
  /** Brings what a person or script sent to the stored form; undefined when it cannot be understood. */
  normalize(input: Json, context: FieldContext): Json | undefined;
  /**
   * The value as it may be written: what its sender may not choose himself, such as the moment or who he is, is written in. Left out
   * where there is nothing of the kind.
   */
  stamp?(sent: Json, stamp: ValueStamp, place: FieldPlace): Json;
  /** What is left after the person a value is about took back what he allowed for some purposes; left out where nothing is allowed. */
  takeBack?(value: Json, taken: TakenBack): Json;
  /** Rules that a JSON Schema cannot say. */
  problems(value: Json, context: FieldContext): readonly ValueProblem[];
  /** What a reader without the right gets instead of the value. Never reversible. */
  mask(value: Json, mask: string): Json;
  /** The value in words for lists, timeline, mails. */
  format(value: Json, context: FieldContext): string;
  /** Order for sorting lists; negative, zero, positive. */
  compare(left: Json, right: Json): number;
  readonly samples: readonly FieldSample[];
}

/** Typed view on a field's settings; the settings were validated when the definition was published. */
export function fieldSettings<Settings>(field: Field): Settings {
  return field.settings as JsonObject as Settings;
}
