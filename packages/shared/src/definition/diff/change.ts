import type { Json } from '../../values/json.ts';

/** What a change asks of running deals: nothing; a look at what becomes of their values and places; it cannot be carried over as it is. */
export type ChangeWeight = 'safe' | 'mapping' | 'breaking';

/** One difference between two definitions in business words; the text lives under `change.<code>`. */
export interface Change {
  readonly code: string;
  readonly weight: ChangeWeight;
  /** RFC 6901 pointer: into the later definition, of something removed into the earlier one. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The values themselves where words do not suffice: an expression, a list of people, a text. */
  readonly before?: Json;
  readonly after?: Json;
}
