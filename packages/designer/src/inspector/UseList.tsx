import { ChevronRight } from 'lucide-react';
import { placeLine } from '../app/place-line.ts';
import { useJump } from '../app/use-jump.ts';
import { useWords } from '../app/use-words.ts';
import { usesOf } from '../document/field-uses.ts';
import { type Place, placeOfPointer } from '../document/place.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import './use-list.css';

/** Places that use a field, each a way there; the one where it was selected is left out. */
export interface UseListProps {
  readonly field: string;
  readonly except: string | null;
  readonly onJump?: () => void;
}

/** Where a field is used. */
export function UseList({ field, except, onJump }: UseListProps) {
  const { t } = useWords();
  const jump = useJump();
  const uses = useUses(field, except);
  if (uses.length === 0) return <p className="inspector-note">{t('inspector.uses.none')}</p>;
  return (
    <ul className="use-list">
      {uses.map((place) => (
        <li key={placeKey(place)}>
          <button
            type="button"
            onClick={() => {
              onJump?.();
              jump(place);
            }}
          >
            <span>{placeLine(place, { t })}</span>
            <ChevronRight size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Places that use a field, each once. */
export function useUses(field: string, except: string | null): readonly Place[] {
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const places = usesOf(definition, field).map((pointer) => placeOfPointer(definition, pointer, { locale }));
  const own = (place: Place): boolean => place.selection?.kind === 'layout' && place.selection.layout === except;
  const unique = new Map(places.filter((place) => !own(place)).map((place) => [placeKey(place), place]));
  return [...unique.values()];
}

function placeKey({ tab, selection, trail }: Place): string {
  return JSON.stringify([tab, selection, trail]);
}
