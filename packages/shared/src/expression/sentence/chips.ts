/** A piece of a sentence as it is shown; `pointer` leads to the node it stands for. */
export interface SentenceChip {
  readonly kind: 'word' | 'field' | 'operator' | 'value' | 'bracket';
  readonly text: string;
  readonly pointer: string;
}

/** A chip. */
export function chip(kind: SentenceChip['kind'], text: string, pointer: string): SentenceChip {
  return { kind, text, pointer };
}
