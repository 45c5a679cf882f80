/** Kinds of nodes at which people act; a test holds the list against the registry, which checks cannot ask. */
export const actingKinds: ReadonlySet<string> = new Set(['approve', 'assistant', 'handle']);
