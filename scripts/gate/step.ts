/** How many checks of one step held and how many did not. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** One part of the gate. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}
