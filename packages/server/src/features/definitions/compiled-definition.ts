import type { ProcessDefinition } from '@dealwright/shared';

/** A published definition, parsed once. Content-addressed, so it can be kept for as long as memory allows. */
export interface CompiledDefinition {
  readonly hash: string;
  readonly definition: ProcessDefinition;
}

interface Kept extends CompiledDefinition {
  /** Letters of its document; in memory it takes several times as much. */
  readonly size: number;
}

const kept = new Map<string, Kept>();
/** Letters of all kept documents together: some thousand common definitions, or sixty of the largest. */
const mostKept = 64 * 1024 * 1024;
const held = { size: 0 };

/** The parsed definition if it was read before. Whoever asks must already hold a row of his tenant that names the hash. */
export function keptDefinition(hash: string): CompiledDefinition | undefined {
  const found = kept.get(hash);
  if (found === undefined) return undefined;
  kept.delete(hash);
  kept.set(hash, found);
  return found;
}

/** Parses a stored document and keeps it; the ones used longest ago make room. */
export function keepDefinition(hash: string, document: string): CompiledDefinition {
  const compiled = Object.freeze({
    hash,
    definition: JSON.parse(document) as ProcessDefinition,
    size: document.length,
  });
  drop(hash);
  kept.set(hash, compiled);
  held.size += compiled.size;
  for (const oldest of kept.keys()) {
    if (held.size <= mostKept || oldest === hash) break;
    drop(oldest);
  }
  return compiled;
}

function drop(hash: string): void {
  held.size -= kept.get(hash)?.size ?? 0;
  kept.delete(hash);
}
