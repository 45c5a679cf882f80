import type { Part } from '../part.ts';
import type { NamedField } from '../read-field.ts';
import type { FieldTest } from './field-test.ts';

/** Where to go from a fork: to another fork, or with a negative number to an exit. */
export interface Targets {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** A test in its place: each answer leads to the next fork or to an exit. */
export interface Fork
  extends Targets,
    NamedField,
    Pick<FieldTest, 'near' | 'texts' | 'literal' | 'ask' | 'site' | 'glance'> {
  readonly less: number;
  readonly more: number;
  readonly among: number;
  readonly elsewhere: number;
  /** Steps up to its answer, with those of what stands around it. */
  readonly cost: number;
}

/**
 * Conditions and chains of `if` as one diagram of forks. What has been answered is known by the place alone, so nothing is kept on the
 * way; the steps of each fork are known beforehand, and so is a number that no way through can exceed.
 */
export interface Diagram {
  readonly forks: readonly Fork[];
  readonly exits: readonly Part[];
  readonly start: number;
  readonly steps: number;
  /** The longest list that a test makes. */
  readonly length: number;
}
