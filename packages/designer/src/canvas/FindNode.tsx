import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';
import { useDocument } from '../document/use-document.ts';
import { cardsToFind, type FoundCard, findCards } from './find-cards.ts';
import { focusCardIn } from './show-card.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

interface FindNodeProps {
  readonly view: FlowView;
  readonly onClose: () => void;
}

/** Finds a node by its name, kind or people, or a branch by its condition, and goes there; arrows walk, Enter takes, Escape closes. */
export function FindNode({ view, onClose }: FindNodeProps) {
  const { t } = useWords();
  const id = useId();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const cards = useMemo(() => cardsToFind(view), [view]);
  const found = useMemo(() => findCards(cards, search), [cards, search]);
  const chosen = found[at];
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, at]);
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    if (event.key === 'Enter' && chosen !== undefined) goTo(view, chosen, onClose);
    if (['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) event.preventDefault();
  };
  return (
    <search className="flow-find">
      <label className="canvas-search">
        <Search size={14} aria-hidden="true" />
        <span className="visually-hidden">{t('canvas.find')}</span>
        <input
          ref={field}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${at}`}
          value={search}
          placeholder={t('canvas.find.what')}
          onChange={(event) => {
            setSearch(event.target.value);
            setAt(0);
          }}
          onKeyDown={keyDown}
        />
      </label>
      <div role="listbox" id={`${id}-list`} aria-label={t('canvas.find')} className="flow-found">
        {found.map((card, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search field takes the option
          <div
            key={card.card}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => goTo(view, card, onClose)}
          >
            <ComponentIcon name={card.branch === null ? (kindOf(view.flow, card.node)?.icon ?? 'square') : 'split'} />
            <span>
              <b>{card.name}</b>
              <small>{card.note}</small>
            </span>
          </div>
        ))}
      </div>
      <p className="canvas-none" role="status">
        {found.length === 0 ? t('canvas.find.none') : t('canvas.find.count', { count: found.length })}
      </p>
    </search>
  );
}

/** Selects what was found; that brings it into view and unfolds what is around it. */
function goTo({ id: flow }: FlowView, { card, node, branch }: FoundCard, close: () => void): void {
  const { select } = useDocument.getState();
  select(branch === null ? { kind: 'node', flow, node } : { kind: 'branch', flow, node, branch });
  close();
  focusCardIn({ current: document.querySelector<HTMLElement>('.flow-middle') }, card);
}
