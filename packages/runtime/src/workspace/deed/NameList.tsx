import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import type { Named } from './mentions.ts';

/** Names that fit what is being typed. */
export interface NameListProps {
  readonly id: string;
  readonly people: readonly Named[];
  /** Place of the one that Enter takes. */
  readonly at: number;
  readonly onTake: (person: Named) => void;
}

/** The people one may mention, above the box that is typed in; the box itself keeps the focus. */
export function NameList({ id, people, at, onTake }: NameListProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className="visually-hidden" role="status">
        {people.length > 0 && t('mention.found', { count: people.length })}
      </p>
      {people.length > 0 && (
        <div className="name-list" id={id} role="listbox" aria-label={t('mention.list')}>
          {people.map((person, place) => (
            // The box keeps the focus and takes the keys, as the pattern of a list beside an input has it.
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken by the box
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus
            <div
              key={person.id}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTake(person)}
            >
              <Avatar name={person.name} size={20} />
              {person.name}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
