import { RE2JS } from 're2js';
import { patternSize } from './pattern-size.ts';

const flagBits: ReadonlyMap<string, number> = new Map([
  ['i', RE2JS.CASE_INSENSITIVE],
  ['s', RE2JS.DOTALL],
  ['m', RE2JS.MULTILINE],
  ['x', 0],
]);

const maximumPatternLength = 1_000;
const maximumPatternSize = 1_100;
const remembered = new Map<string, RE2JS | null>();
const rememberedSize = 200;

interface Scan {
  readonly dotAll: boolean;
  readonly spaced: boolean;
  inClass: boolean;
  result: string;
}

/** Takes one token of an XPath pattern over to RE2; false where RE2 would read it differently. */
function takeToken(token: string, next: string, scan: Scan): boolean {
  if (token.length === 2) {
    if (/\\[ciIC0]/.test(token) || (/\\\d/.test(token) && (scan.inClass || /\\[1-9]/.test(token)))) return false;
    scan.result += scan.spaced && token === '\\ ' ? '\\' : token;
    return true;
  }
  if (scan.inClass) {
    if (token === '[') return false;
    scan.inClass = token !== ']';
  } else if (token === '[') scan.inClass = true;
  else if (token === '.' && !scan.dotAll) token = '[^\\n\\r]';
  else if (scan.spaced && /\s/.test(token)) return true;
  else if (token === '(' && next === '?') return false;
  scan.result += token;
  return true;
}

/** The RE2 form of an XPath pattern (FEEL's dialect), or null when it uses what RE2 has not. */
function toRe2(pattern: string, flags: string): string | null {
  const scan: Scan = { dotAll: flags.includes('s'), spaced: flags.includes('x'), inClass: false, result: '' };
  const tokens = pattern.match(/\\[\s\S]|[\s\S]/g) ?? [];
  for (const [index, token] of tokens.entries()) {
    if (!takeToken(token, tokens[index + 1] ?? '', scan)) return null;
  }
  return scan.result;
}

function compile(pattern: string, flags: string): RE2JS | null {
  let bits = 0;
  for (const flag of flags) {
    const bit = flagBits.get(flag);
    if (bit === undefined) return null;
    bits |= bit;
  }
  const translated = pattern.length > maximumPatternLength ? null : toRe2(pattern, flags);
  if (translated === null || patternSize(translated) > maximumPatternSize) return null;
  try {
    return RE2JS.compile(translated, bits);
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('RE2JS')) return null;
    throw error;
  }
}

/** A regular expression that runs in linear time, or null when the pattern or its flags are refused. */
export function compilePattern(pattern: string, flags: string): RE2JS | null {
  const key = `${flags}/${pattern}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const compiled = compile(pattern, flags);
  if (remembered.size >= rememberedSize) remembered.clear();
  remembered.set(key, compiled);
  return compiled;
}
