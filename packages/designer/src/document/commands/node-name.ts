import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';

/** What people call a flow node. */
export function nodeName(
  definition: ProcessDefinition,
  { flow, node }: { readonly flow: string; readonly node: string },
  { locale }: Pick<CommandTools, 'locale'>,
): string {
  const title = definition.flows[flow]?.nodes[node]?.title;
  return title === undefined ? node : textOf(definition, title, locale);
}
