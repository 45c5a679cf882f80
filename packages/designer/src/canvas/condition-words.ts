import { componentCatalog } from '@dealwright/runtime';
import { type Expression, type ProcessDefinition, type SentenceChip, scopesOf, toSentence } from '@dealwright/shared';

/** Reads a condition: pieces of a sentence, in order. */
export type ConditionReader = (when: Expression) => readonly SentenceChip[];

/** Reads conditions of a definition; `locale` is the language of the fields' names, `spoken` that of the words between them. */
export function conditionReader(definition: ProcessDefinition, locale: string, spoken: string): ConditionReader {
  const scope = scopesOf({ definition, catalog: componentCatalog, locale }).deal;
  return (when) => toSentence(when, scope, spoken === 'zh-CN' ? 'zh-CN' : 'en');
}

/** A sentence in one line. */
export function sentenceText(chips: readonly SentenceChip[]): string {
  return chips.map(({ text }) => text).join(' ');
}
