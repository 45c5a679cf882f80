import { type ProcessDefinition, textOf } from '@dealwright/shared';

/** Names what gates ask for, in a language. */
export function gateWords(definition: ProcessDefinition, locale: string) {
  const checklists = Object.values(definition.pipeline.stages).flatMap((stage) => stage.gate?.checklist ?? []);
  const words = (ref: string) => textOf(definition, ref, locale);
  return {
    field: (id: string): string => words(definition.fields[id]?.label ?? id),
    item: (id: string): string => words(checklists.find((entry) => entry.id === id)?.label ?? id),
    /** The condition's own message; undefined when its author gave none. */
    condition: (ref: string): string | undefined => (ref.startsWith('t:') ? words(ref) : undefined),
  };
}
