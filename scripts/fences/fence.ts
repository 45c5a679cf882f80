/** One place where a rule of the house is broken. */
export interface Finding {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

/** A rule of the house that no linter knows. `check` looks at the tree under `root`, so that a fixture can stand in for it. */
export interface Fence {
  readonly name: string;
  readonly check: (root: string) => readonly Finding[] | Promise<readonly Finding[]>;
}
