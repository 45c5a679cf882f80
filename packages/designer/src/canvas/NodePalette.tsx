import type { NodeKind } from '@dealwright/runtime';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';

const groups = ['people', 'logic', 'work', 'time'] as const;

/** Where the palette opens and what becomes of a choice. */
export interface NodePaletteProps {
  readonly x: number;
  readonly y: number;
  /** Kinds that make sense at the place. */
  readonly kinds: readonly NodeKind[];
  readonly onChoose: (kind: string) => void;
  readonly onClose: () => void;
}

/** The kinds of nodes by group; typing narrows, arrows walk, Enter takes, Escape closes. */
export function NodePalette({ x, y, kinds: offered, onChoose, onClose }: NodePaletteProps) {
  const { t } = useWords();
  const id = useId();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => kindsCalled(offered, search, t), [offered, search, t]);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', outside, true);
    return () => window.removeEventListener('pointerdown', outside, true);
  }, [onClose]);
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'ArrowDown') setAt((index) => Math.min(index + 1, found.length - 1));
    if (event.key === 'ArrowUp') setAt((index) => Math.max(index - 1, 0));
    const chosen = found[at];
    if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen.kind);
    if (['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are those of the search field inside
    <div ref={box} className="canvas-palette" style={{ left: x, top: y }} onKeyDown={keyDown}>
      <label className="canvas-search">
        <Search size={14} aria-hidden="true" />
        <span className="visually-hidden">{t('canvas.palette.search')}</span>
        <input
          ref={field}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found[at] === undefined ? undefined : `${id}-${found[at].kind}`}
          placeholder={t('canvas.palette.search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            setAt(0);
          }}
        />
      </label>
      <div role="listbox" id={`${id}-list`} aria-label={t('canvas.palette')} className="canvas-kinds">
        {groups.map((group) => {
          const kinds = found.filter((kind) => kind.group === group);
          if (kinds.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox
            <div key={group} role="group" aria-label={t(`canvas.group.${group}`)}>
              <span className="canvas-group" aria-hidden="true">
                {t(`canvas.group.${group}`)}
              </span>
              {kinds.map((kind) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus
                // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search field takes the option
                <div
                  key={kind.kind}
                  id={`${id}-${kind.kind}`}
                  role="option"
                  aria-selected={kind === found[at]}
                  className="canvas-kind"
                  onPointerMove={() => setAt(found.indexOf(kind))}
                  onClick={() => onChoose(kind.kind)}
                >
                  <ComponentIcon name={kind.icon} />
                  <span>
                    <b>{t(`node.${kind.kind}.name`)}</b>
                    <small>{t(`node.${kind.kind}.description`)}</small>
                  </span>
                </div>
              ))}
            </div>
          );
        })}
        {found.length === 0 && <p className="canvas-none">{t('canvas.palette.none')}</p>}
      </div>
    </div>
  );
}

function kindsCalled(kinds: readonly NodeKind[], search: string, t: (key: string) => string): readonly NodeKind[] {
  const wish = search.trim().toLowerCase();
  const called = kinds.filter(({ kind }) =>
    `${t(`node.${kind}.name`)} ${t(`node.${kind}.description`)} ${kind}`.toLowerCase().includes(wish),
  );
  return groups.flatMap((group) => called.filter((kind) => kind.group === group));
}
