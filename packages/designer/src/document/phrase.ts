/** Words of the product: a text key with the values of its placeholders. Values that are text keys are translated too. */
export interface Phrase {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Makes a phrase. */
export function phrase(key: string, params?: Readonly<Record<string, string | number>>): Phrase {
  return params === undefined ? { key } : { key, params };
}
