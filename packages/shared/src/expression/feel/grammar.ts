import { parser, trackVariables } from 'lezer-feel';
import { isReservedName } from '../tree/limits.ts';
import { functionsByName } from './functions.ts';
import type { FeelNames } from './names.ts';
import { isPlainName } from './words.ts';

/** A parser of FEEL text. */
export type Grammar = typeof parser;

/** What a text is read as. */
export type FeelKind = 'Expression' | 'UnaryTests';

// The grammar must know functions whose name contains one of its own words.
const functionNames = [...functionsByName.keys()].filter((name) => name.includes(' or '));

function configured(kind: FeelKind, names: readonly string[]): Grammar {
  const known = Object.fromEntries(names.map((name) => [name, true]));
  return parser.configure({ top: kind, dialect: 'camunda', contextTracker: trackVariables(known) });
}

const plainParsers: Readonly<Record<FeelKind, Grammar>> = {
  Expression: configured('Expression', functionNames),
  UnaryTests: configured('UnaryTests', functionNames),
};

/** The grammar that takes names as words of letters and digits; all other names must be in backticks. */
export function plainGrammar(kind: FeelKind): Grammar {
  return plainParsers[kind];
}

/** The grammar that also knows this place's names with signs or key words in them; null when there are none. */
export function grammarWithNames(kind: FeelKind, names: FeelNames): Grammar | null {
  const known = new Set(names.layers.flatMap((layer) => [...layer.keys()]));
  const unusual = [...known].filter((name) => name !== '' && !isPlainName(name) && !isReservedName(name));
  return unusual.length === 0 ? null : configured(kind, [...functionNames, ...unusual]);
}

const quotedOrAmbiguous = /"(?:\\[\s\S]|[^"\\])*"|`[^`]*`|\b(?:date and time|years and months duration)(?=\s*\()/g;

/**
 * The text with the names "date and time" and "years and months duration" made one word of the same length. The grammar
 * could also take them for "date" and a call of time, and in long texts it does.
 */
export function withoutAmbiguity(text: string): string {
  return text.replace(quotedOrAmbiguous, (part) =>
    part.includes(' and ') && /^[dy]/.test(part) ? part.replaceAll(' ', '_') : part,
  );
}
