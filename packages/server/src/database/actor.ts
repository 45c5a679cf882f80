/** On whose behalf a transaction works; the same shape as the engine's actor. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'public'; readonly link: string }
  | { readonly kind: 'system'; readonly reason: string };

/** One word for an actor in logs and in the audit trail. */
export function actorLabel(actor: Actor): string {
  if (actor.kind === 'person') return actor.id;
  return actor.kind === 'public' ? `public:${actor.link}` : `system:${actor.reason}`;
}
