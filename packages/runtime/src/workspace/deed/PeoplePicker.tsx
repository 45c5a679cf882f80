import { type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../shell/Avatar.tsx';
import { useMe, useOrganization, usePersonName } from '../session/use-me.ts';

/** People to choose. */
export interface PeoplePickerProps {
  readonly label: string;
  /** In the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (people: readonly string[]) => void;
  /** Who may be chosen; null: every active member but oneself. */
  readonly among?: readonly string[] | null;
  /** How many at most; one more takes the place of the first. */
  readonly most?: number;
  /** Exactly one is wanted: round marks instead of ticks. */
  readonly one?: boolean;
  /** Nobody was chosen where somebody must be. */
  readonly needed?: boolean;
  readonly search?: RefObject<HTMLInputElement | null>;
}

/** Most people listed at once; typing finds the others. */
const listed = 30;

/** Finds people by their names and marks them. */
export function PeoplePicker(props: PeoplePickerProps) {
  const { label, chosen, onChange, one = false, most = one ? 1 : 25, needed = false, search } = props;
  const { t } = useTranslation();
  const name = usePersonName();
  const id = useId();
  const [words, setWords] = useState('');
  const found = usePeople(props.among ?? null).filter((person) =>
    person.name.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const toggle = (person: string) =>
    onChange(chosen.includes(person) ? chosen.filter((each) => each !== person) : [...chosen, person].slice(-most));
  return (
    <fieldset className="people-pick">
      <legend>{label}</legend>
      <input
        ref={search}
        type="search"
        className="input"
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        aria-invalid={needed || undefined}
        aria-describedby={`${id}-told`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <ul>
        {found.slice(0, listed).map((person) => (
          <li key={person.id}>
            <label>
              <input
                type={one ? 'radio' : 'checkbox'}
                name={one ? id : undefined}
                checked={chosen.includes(person.id)}
                onChange={() => toggle(person.id)}
              />
              <Avatar name={person.name} size={24} />
              {person.name}
            </label>
          </li>
        ))}
      </ul>
      <p id={`${id}-told`} className={needed ? 'ink-danger' : 'quiet'} role={needed ? 'alert' : 'status'}>
        {found.length === 0 && `${t('people.none')} `}
        {needed && t('people.needed')}
        {chosen.length > 0 && t('people.chosen', { names: chosen.map(name).join(t('people.join')) })}
      </p>
    </fieldset>
  );
}

/** The people one may choose from, in the order of the organization. */
function usePeople(among: readonly string[] | null) {
  const me = useMe();
  const people = useOrganization()?.people ?? [];
  return people.filter(({ id, active }) => active && (among === null ? id !== me?.person.id : among.includes(id)));
}
