/** Bounds of a definition. What is beyond them is refused before anything else looks at it, so no later step can be made slow or deep. */
export interface DefinitionLimits {
  /** UTF-8 bytes of the text. */
  readonly bytes: number;
  /** Levels of lists and objects. */
  readonly depth: number;
  /** All members and elements together. */
  readonly values: number;
  /** UTF-16 units of one text. */
  readonly textLength: number;
  readonly keyLength: number;
  readonly fields: number;
  readonly forms: number;
  readonly flows: number;
  readonly nodesPerFlow: number;
  readonly stages: number;
}

/** Twice what the largest CRM of its kind allows, and about what a two-core server checks in a tenth of a second. */
export const definitionLimits: DefinitionLimits = Object.freeze({
  bytes: 1_048_576,
  depth: 64,
  values: 100_000,
  textLength: 20_000,
  keyLength: 128,
  fields: 500,
  forms: 60,
  flows: 60,
  nodesPerFlow: 300,
  stages: 40,
});
