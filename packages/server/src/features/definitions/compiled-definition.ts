import type { ProcessDefinition } from '@dealwright/shared';

/** A published definition, parsed once. Content-addressed, so it can be kept for as long as memory allows. */
export interface CompiledDefinition {
  readonly hash: string;
  readonly definition: ProcessDefinition;
}

const kept = new Map<string, CompiledDefinition>();
const mostKept = 500;

/** The parsed definition if it was read before. Whoever asks must already hold a row of his tenant that names the hash. */
export function keptDefinition(hash: string): CompiledDefinition | undefined {
  const found = kept.get(hash);
  if (found === undefined) return undefined;
  kept.delete(hash);
  kept.set(hash, found);
  return found;
}

/** Parses a stored document and keeps it; the one used longest ago makes room. */
export function keepDefinition(hash: string, document: string): CompiledDefinition {
  const compiled = Object.freeze({ hash, definition: JSON.parse(document) as ProcessDefinition });
  kept.set(hash, compiled);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return compiled;
}
