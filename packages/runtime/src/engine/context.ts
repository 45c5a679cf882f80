import type { Organization } from '@dealwright/shared';
import type { Instant } from './state.ts';

/** Everything a decision may depend on beside definition, deal and command. */
export interface DecisionContext {
  readonly now: Instant;
  readonly organization: Organization;
  /** Micro-steps one command may take; default 500 (S-20). */
  readonly budget?: number;
  /** Nobody looks on: no trace is kept. Decisions are the same. */
  readonly quiet?: boolean;
}
