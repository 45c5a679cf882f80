import { useEffect } from 'react';
import { useDocument } from '../document/use-document.ts';
import { useNarrow } from './use-narrow.ts';

/** Width in px from which on a process can be drawn. */
export const drawingWidth = 768;

/** Whether the window is so narrow that a process can only be read; no command changes it then. */
export function useReading(): boolean {
  const reading = useNarrow(drawingWidth);
  useEffect(() => {
    useDocument.getState().setReading(reading);
    return () => useDocument.getState().setReading(false);
  }, [reading]);
  return reading;
}
