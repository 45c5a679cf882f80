import type { PartRef } from './parts.ts';

/** What is selected, by stable ids, so that it survives moves and edits. */
export type Selection =
  | { readonly kind: 'layout'; readonly form: string; readonly layout: string }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'stage'; readonly stage: string }
  /** What stands on a deal's card. */
  | { readonly kind: 'card' }
  /** A table, role, purpose, notice or figure of the list of data. */
  | ({ readonly kind: 'part' } & PartRef)
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'node'; readonly flow: string; readonly node: string }
  | { readonly kind: 'branch'; readonly flow: string; readonly node: string; readonly branch: string };

/** The tabs of the designer. */
export type Tab = 'form' | 'flow' | 'pipeline' | 'data' | 'texts' | 'tests' | 'code';

/** All tabs in their order. */
export const tabs: readonly Tab[] = ['form', 'flow', 'pipeline', 'data', 'texts', 'tests', 'code'];
