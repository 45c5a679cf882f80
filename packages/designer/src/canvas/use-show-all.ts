import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Picture } from './picture.ts';

/** Opens at a size that can be read, from the trigger down; brings everything into view when asked to. */
export function useShowAll(
  fits: number,
  { box, picture }: { readonly box: RefObject<HTMLDivElement | null>; readonly picture: Picture },
): () => void {
  const library = useReactFlow();
  const first = useRef(picture);
  const showAll = () => void library.fitView({ padding: 0.06, maxZoom: 1, minZoom: 0.1 });
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const room = box.current?.getBoundingClientRect();
      if (fits > 0 || room === undefined) return void library.fitView({ padding: 0.06, maxZoom: 1, minZoom: 0.1 });
      const { width, height } = first.current;
      const zoom = Math.min(1, Math.max(readable, Math.min((room.width - 48) / width, (room.height - 32) / height)));
      return void library.setViewport({ x: (room.width - width * zoom) / 2, y: 16, zoom });
    });
    return () => cancelAnimationFrame(frame);
  }, [library, fits, box]);
  return showAll;
}

/** Scale below which 12 px words are no longer read with ease. */
const readable = 0.85;
