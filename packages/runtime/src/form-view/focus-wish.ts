import { createContext, use } from 'react';

/** A wish to bring a field into view and give it the focus; steps turn to it first. */
export interface FocusWish {
  readonly field: string | null;
  focus(field: string, path: string): void;
}

/** The wish of the form around. */
export const FocusWishContext = createContext<FocusWish>({ field: null, focus: () => undefined });

/** The wish of the form around. */
export function useFocusWish(): FocusWish {
  return use(FocusWishContext);
}
