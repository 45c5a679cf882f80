import type { Organization, ProcessDefinition, Scenario } from '@dealwright/shared';
import type { Deal } from '../engine/state.ts';

/** A case that is being played. */
export interface Play {
  readonly definition: ProcessDefinition;
  readonly scenario: Scenario;
  /** As it stands by now: somebody may have left. */
  organization: Organization;
  deal: Deal | null;
  now: string;
}
