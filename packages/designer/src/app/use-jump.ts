import { useNavigate, useParams } from '@tanstack/react-router';
import type { Place } from '../document/place.ts';
import { useDocument } from '../document/use-document.ts';

/** Goes to a place of the open process: its tab, what the tab shows, and the selection. */
export function useJump(): (place: Place) => void {
  const navigate = useNavigate();
  const { process = '' } = useParams({ strict: false });
  return ({ tab, search, selection }) => {
    void navigate({ to: `/$process/${tab}` as '/$process/form', params: { process }, search });
    useDocument.getState().select(selection);
  };
}
