import { type ChangeEvent, useState } from 'react';

/** How a text input shows a value and what it makes of what is typed. */
export interface TypedText {
  /** The value as it stands while nobody types. */
  readonly shown: string;
  /** The value as it stands when typing begins; left out: as shown. */
  readonly edited?: string;
  readonly onText: (text: string) => void;
  readonly onBlur: () => void;
}

/** Keeps what is being typed exactly as typed, and the value tidy, until the input is left. */
export function useTypedText({ shown, edited = shown, onText, onBlur }: TypedText) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? shown,
    onFocus: () => setTyped(edited),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped(event.target.value);
      onText(event.target.value);
    },
    onBlur: () => {
      setTyped(null);
      onBlur();
    },
  };
}
