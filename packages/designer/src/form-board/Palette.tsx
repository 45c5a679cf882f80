import { GripVertical, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { addThing } from './deeds.ts';
import { useDragSource } from './drag/use-drag-source.ts';
import { type PaletteEntry, paletteGroups, searchPalette } from './palette-entries.ts';
import type { FormThing } from './use-form-drag.ts';

/** Everything that can be put on the form, in two columns; a click or Enter adds after the selected field. */
export function Palette({ form, open }: { readonly form: string; readonly open: boolean }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const target = definition.forms[form];
  const groups = useMemo(
    () => (target === undefined ? [] : paletteGroups(definition, target, { t, locale })),
    [definition, target, t, locale],
  );
  const found = searchPalette(groups, typed);
  return (
    <aside className="palette" data-open={open} aria-label={t('board.palette')}>
      <div className="palette-search">
        <Search size={16} aria-hidden="true" />
        <input
          type="search"
          value={typed}
          placeholder={t('board.search')}
          aria-label={t('board.search')}
          onChange={({ target: { value } }) => setTyped(value)}
          onKeyDown={({ key }) => {
            const first = found[0]?.entries[0];
            if (key === 'Enter' && typed !== '' && first !== undefined) addThing(form, first.thing);
            if (key === 'Escape') setTyped('');
          }}
        />
        <kbd>/</kbd>
      </div>
      <div className="palette-groups">
        {found.length === 0 && <p className="palette-none">{t('board.search.none')}</p>}
        {found.map(({ title, entries }) => (
          <section key={title} aria-label={t(title)}>
            <h2 className="palette-group">{t(title)}</h2>
            <div className="palette-chips">
              {entries.map((entry) => (
                <Chip key={entry.id} entry={entry} form={form} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <p className="palette-hint">
        <GripVertical size={14} aria-hidden="true" />
        {t('board.palette.hint')}
      </p>
    </aside>
  );
}

function Chip({ entry, form }: { readonly entry: PaletteEntry; readonly form: string }) {
  const thing: FormThing = { kind: 'new', thing: entry.thing };
  const source = useDragSource({ id: entry.id, name: entry.name, icon: entry.icon, thing });
  return (
    <button
      ref={source.ref}
      type="button"
      className="palette-chip"
      data-flying={source.inFlight}
      title={entry.name}
      onPointerDown={source.onPointerDown}
      onClick={() => addThing(form, entry.thing)}
    >
      <ComponentIcon name={entry.icon} />
      <span>{entry.name}</span>
    </button>
  );
}
