/** Kinds of nodes at which people approve; a test holds the list against the registry, which checks cannot ask. */
export const approvingKinds: ReadonlySet<string> = new Set(['approve', 'assistant']);

/** Kinds of nodes at which people act. */
export const actingKinds: ReadonlySet<string> = new Set([...approvingKinds, 'handle']);
