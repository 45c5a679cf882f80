import { type KeyboardEvent, useState } from 'react';
import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useFormText } from '../../form-view/form-context.tsx';
import { useFormServices } from '../../form-view/form-services.tsx';
import { personField } from './field.ts';

interface Found {
  readonly id: string;
  readonly name: string;
}

/** Searches as is typed; an answer that comes after a later one is dropped. */
function usePeopleSearch() {
  const { searchPeople } = useFormServices();
  const [found, setFound] = useState<readonly Found[] | null>(null);
  const [latest] = useState({ search: 0 });
  const search = async (words: string): Promise<void> => {
    latest.search += 1;
    const own = latest.search;
    const people = searchPeople === undefined ? [] : await searchPeople(words);
    if (own === latest.search) setFound(people.slice(0, 20));
  };
  const close = (): void => {
    latest.search += 1;
    setFound(null);
  };
  return { found, search, close };
}

function PersonControl(props: ControlProps) {
  const { id, value, context, onChange, onBlur } = props;
  const { found, search, close } = usePeopleSearch();
  const [words, setWords] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const text = useFormText();
  const choose = (person: Found | undefined): void => {
    if (person === undefined) return;
    onChange(person.id);
    setWords(null);
    close();
  };
  const leave = (): void => {
    if (words?.trim() === '') onChange(null);
    setWords(null);
    close();
    onBlur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (found === null) {
      if (step !== undefined) void search(words ?? '');
      return;
    }
    if (step !== undefined) setActive((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const open = found !== null;
  return (
    <span className="dw-combobox">
      <input
        {...ariaOf(props)}
        className="dw-input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && found.length > 0 ? `${id}-${active}` : undefined}
        value={words ?? personField.format(value, context)}
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
          void search(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {open ? (
        <div
          className="dw-listbox"
          id={`${id}-list`}
          role="listbox"
          aria-label={context.text(context.field.label)}
          tabIndex={-1}
        >
          {found?.map((person, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input, as the combobox pattern says
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      ) : null}
      <span className="dw-hidden" role="status">
        {open
          ? found.length === 0
            ? text('form.person.none')
            : text('form.person.found', { count: found.length })
          : ''}
      </span>
    </span>
  );
}

/** An input that finds people by name. */
export const personControl: FieldControl = { type: personField.type, Control: PersonControl, labelling: 'input' };
