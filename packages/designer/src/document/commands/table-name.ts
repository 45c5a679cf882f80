import type { ProcessDefinition } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';
import { partName } from '../parts.ts';

/** What people call a decision table. */
export function tableName(definition: ProcessDefinition, table: string, tools: Pick<CommandTools, 'locale'>): string {
  return partName(definition, { part: 'table', id: table }, tools);
}
