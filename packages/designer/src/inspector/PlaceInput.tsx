import { Input } from 'antd';
import { useState } from 'react';
import { placeInWords, pointerOfPlace } from './payload-place.ts';

/** Where in a message a value stands. */
export interface PlaceInputProps {
  readonly label: string;
  readonly pointer: string;
  readonly onChange: (pointer: string) => void;
}

/** A place in a message, written with dots; taken over when the input is left, so that half a name is no edit. */
export function PlaceInput({ label, pointer, onChange }: PlaceInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    const next = pointerOfPlace(typed ?? '');
    if (typed !== null && next !== '' && next !== pointer) onChange(next);
    setTyped(null);
  };
  return (
    <Input
      size="small"
      className="mono"
      aria-label={label}
      maxLength={200}
      value={typed ?? placeInWords(pointer)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={leave}
      onPressEnter={leave}
    />
  );
}
