/** What the server-sent stream GET /api/live says; ids only, the reader fetches what he may see. */
export type LiveMessage =
  | {
      readonly kind: 'deal';
      readonly deal: string;
      readonly process: string;
      readonly revision: number;
      readonly stage: string;
    }
  | { readonly kind: 'task'; readonly person: string }
  | { readonly kind: 'notification'; readonly person: string }
  | { readonly kind: 'draft'; readonly process: string; readonly revision: number; readonly person: string }
  | { readonly kind: 'release'; readonly process: string };
