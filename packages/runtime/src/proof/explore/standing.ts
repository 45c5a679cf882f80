import type { Organization, ProcessDefinition } from '@dealwright/shared';
import type { Deal, Instant } from '../../engine/state.ts';

/** What an exploration is about. */
export interface Ground {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  /** Who asked. */
  readonly initiator: string;
}

/** Where an exploration stands: a deal at an instant. */
export interface Standing {
  readonly deal: Deal;
  readonly now: Instant;
}
