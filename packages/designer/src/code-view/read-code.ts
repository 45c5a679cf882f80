import { type Problem, type ProcessDefinition, readDefinition } from '@dealwright/shared';

/** What a text in the code view means: a definition that may be worked with, or why it may not. */
export type ReadCode =
  | { readonly kind: 'definition'; readonly definition: ProcessDefinition }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Reads a text by the same guard as the server. */
export function readCode(text: string): ReadCode {
  const read = readDefinition(text);
  if (read.ok) return { kind: 'definition', definition: read.definition };
  const broken = read.refused.some(({ code }) => code === 'not-json');
  return broken ? { kind: 'not-json' } : { kind: 'refused', problems: read.refused };
}

/** A definition as the code view writes it. */
export function codeOf(definition: ProcessDefinition): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
