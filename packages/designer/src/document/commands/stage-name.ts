import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';

/** What people call a stage. */
export function stageName(
  definition: ProcessDefinition,
  stage: string,
  { locale }: Pick<CommandTools, 'locale'>,
): string {
  const title = definition.pipeline.stages[stage]?.title;
  return title === undefined ? stage : textOf(definition, title, locale);
}
