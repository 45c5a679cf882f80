import type { Organization, ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../../command.ts';
import type { MinimalCase } from './minimal-case.ts';
import { type Decide, oneWriter } from './one-writer.ts';
import { watch } from './watch.ts';

/** A command and when it was given. */
export type GivenAt = Command & { readonly now: string };

/** What a log of commands comes to in memory: the faults after the first command that brings any. */
export function walkGiven(
  { definition, commands }: Pick<MinimalCase, 'definition' | 'commands'>,
  organization: Organization,
  decideWith?: Decide,
): readonly string[] {
  const writer = oneWriter(definition, decideWith);
  const watcher = watch(definition, organization);
  for (const { now, ...command } of commands) {
    const before = writer.kept;
    const delivered = writer.deliver(command as Command, { now, organization }, 'none');
    const faults = watcher.faults(delivered, before, writer.kept);
    if (faults.length > 0) return faults;
  }
  return [];
}

/** The smallest case that a log can be made to in memory: commands and nodes are left out as long as something is wrong; null when nothing is. */
export function shrinkGiven(
  given: Pick<MinimalCase, 'definition' | 'commands'>,
  organization: Organization,
  decideWith?: Decide,
): MinimalCase | null {
  let smallest = { ...given, faults: walkGiven(given, organization, decideWith) };
  if (smallest.faults.length === 0) return null;
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const smaller of smallerThan(smallest)) {
      const faults = walkGiven(smaller, organization, decideWith);
      if (faults.length === 0) continue;
      smallest = { ...smaller, faults };
      shrunk = true;
      break;
    }
  }
  return smallest;
}

/** The same with half of the commands, with one less, and with one node less at the root of a flow. */
function* smallerThan({ definition, commands }: Pick<MinimalCase, 'definition' | 'commands'>) {
  for (let size = Math.floor(commands.length / 2); size > 0; size = Math.floor(size / 2))
    for (let from = commands.length - size; from > 0; from -= size)
      yield { definition, commands: commands.filter((_, place) => place < from || place >= from + size) };
  for (const [id, flow] of Object.entries(definition.flows))
    for (const node of flow.root) {
      const root = flow.root.filter((each) => each !== node);
      yield { commands, definition: without(definition, { id, root }) };
    }
}

function without(
  definition: ProcessDefinition,
  { id, root }: { readonly id: string; readonly root: readonly string[] },
): ProcessDefinition {
  const { flows } = definition;
  const flow = flows[id];
  return flow === undefined ? definition : { ...definition, flows: { ...flows, [id]: { ...flow, root: [...root] } } };
}
