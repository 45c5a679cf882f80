/** A statement that each connection plans once and keeps. Its text is a constant of the program; values come as parameters only. */
export interface PreparedStatement<Row> {
  /** One in the whole server, of at most 63 letters. */
  readonly name: string;
  readonly text: string;
  /** Never there; carries the type of the rows. */
  readonly row?: Row;
}

/** A parameter: text, number, a list of texts as an array of PostgreSQL, or JSON as text. */
export type Parameter = string | number | null | readonly (string | null)[];
