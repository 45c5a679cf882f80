import type { Organization, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import type { Command } from '../../../../runtime/src/engine/command.ts';
import { decide } from '../../../../runtime/src/engine/decide.ts';
import {
  type MixedStep,
  mixedCommand,
  mixedStep,
} from '../../../../runtime/src/engine/properties/testing/mixed-steps.ts';
import type { Deal } from '../../../../runtime/src/engine/state.ts';

/** One step of a client: what he might do, and whether he asks himself first if he may. */
export interface Attempt {
  /** Whether he looks at the deal first; else he acts on what he saw last, which may be long gone. */
  readonly looks: boolean;
  /** Whether he does the first that comes to his mind, be it allowed or not. */
  readonly blind: boolean;
  readonly deeds: readonly MixedStep['deed'][];
}

/** One step. Random deeds are mostly refused, so that most steps choose among several. */
export const attempt: fc.Arbitrary<Attempt> = fc.record({
  looks: mixedStep.map(({ looks }) => looks),
  blind: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  deeds: fc.array(
    mixedStep.map(({ deed }) => deed),
    { minLength: 1, maxLength: 6, size: 'max' },
  ),
});

/** What a client has before him. */
export interface View {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly deal: Deal;
}

/** The command of a step: the first of its deeds that can be sent and that the engine would carry out on what the client sees, else the first one. */
export function chosenCommand(
  { definition, organization, deal }: View,
  { blind, deeds }: Attempt,
  { index, canSend }: { readonly index: number; readonly canSend: (command: Command) => boolean },
): Command | null {
  const commands = deeds.map((deed) => mixedCommand(definition, deal, { deed, index })).filter(canSend);
  const now = new Date().toISOString();
  const may = (command: Command) => decide(definition, deal, command, { now, organization }).ok;
  return (blind ? undefined : commands.find(may)) ?? commands[0] ?? null;
}
