import type { Flow, ProcessDefinition } from '@dealwright/shared';
import type { RunDetails } from 'fast-check';
import type { Command } from '../../command.ts';

/** The smallest case that a walk was shrunk to, as it was walked. */
export interface MinimalCase {
  readonly definition: ProcessDefinition;
  readonly commands: readonly (Command & { readonly now: string })[];
  readonly faults: readonly string[];
}

/** Which walk to take: a new one, or the one that a failure named. */
export interface WalkWanted {
  readonly seed?: number;
  readonly path?: string;
}

/** The walk that the environment of a run asks for. */
export function walkWanted({ WALK_SEED, WALK_PATH }: Readonly<Record<string, string | undefined>>): WalkWanted {
  return {
    ...(WALK_SEED === undefined ? {} : { seed: Number(WALK_SEED) }),
    ...(WALK_PATH === undefined ? {} : { path: WALK_PATH }),
  };
}

/** Throws with the minimal case in words, when there is one. */
export function reportCase<Drawn>(
  details: RunDetails<Drawn>,
  told: (counterexample: Drawn) => MinimalCase | Promise<MinimalCase>,
): void | Promise<void> {
  if (!details.failed) return;
  const { counterexample, seed, counterexamplePath, numShrinks } = details;
  if (counterexample === null) throw new Error(`the walk could not be made: ${String(details.errorInstance)}`);
  const repeat = `WALK_SEED=${seed} WALK_PATH=${counterexamplePath}`;
  const fail = (found: MinimalCase): never => {
    throw new Error(`${inWords(found)}\n\nShrunk ${numShrinks} times. The same again: ${repeat}`);
  };
  const found = told(counterexample);
  return found instanceof Promise ? found.then(fail) : fail(found);
}

/** A case in words. */
export function inWords({ definition, commands, faults }: MinimalCase): string {
  const flows = Object.entries(definition.flows).filter(([, { root }]) => root.length > 0);
  return [
    ...faults,
    '',
    'in the process',
    ...flows.map(([id, flow]) => `  ${id}: ${JSON.stringify(shortly(flow))}`),
    '',
    'after',
    ...commands.map((command) => `  ${JSON.stringify(command)}`),
  ].join('\n');
}

function shortly({ trigger, root, nodes, duties = [], withdraw }: Flow): object {
  return { trigger, root, nodes, withdraw, ...(duties.length > 0 ? { duties } : {}) };
}
