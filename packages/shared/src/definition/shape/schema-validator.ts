import type { JsonObject } from '../../values/json.ts';

/** One place where a value does not fit a schema. */
export interface SchemaProblem {
  /** RFC 6901 pointer into the value; of an unknown or badly named member, the member itself. */
  readonly pointer: string;
  /** The keyword that fails, such as "pattern"; also the end of the text key `problem.shape.<keyword>`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Tells where a value does not fit; empty when it fits. */
export type SchemaCheck = (value: unknown) => readonly SchemaProblem[];

/** How a schema is compiled. */
export interface SchemaOptions {
  /** Stop at the first problem: for values from strangers, where a list of thousands helps nobody. */
  readonly firstOnly?: boolean;
}

/**
 * JSON Schema, draft-07 or 2020-12 as `$schema` says, self-contained. Two adapters give the same answers: one that compiles
 * (server) and one that interprets (browser, where code generation is forbidden).
 */
export interface SchemaValidator {
  compile(schema: JsonObject, options?: SchemaOptions): SchemaCheck;
}
