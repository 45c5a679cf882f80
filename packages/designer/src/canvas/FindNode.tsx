import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';
import { useDocument } from '../document/use-document.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

/** Finds a node of the flow by its name and selects it. */
export function FindNode({ view, onClose }: { readonly view: FlowView; readonly onClose: () => void }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const wish = search.trim().toLowerCase();
  const found = Object.keys(view.flow.nodes).filter((node) => view.nameOf(node).toLowerCase().includes(wish));
  const go = (node: string): void => {
    useDocument.getState().select({ kind: 'node', flow: view.id, node });
    onClose();
    requestAnimationFrame(() => {
      const card = document.querySelector(`[data-card="${CSS.escape(node)}"]`);
      if (card instanceof HTMLElement) card.focus();
    });
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    const [first] = found;
    if (event.key === 'Enter' && first !== undefined) go(first);
  };
  return (
    <search className="flow-find">
      <label className="canvas-search">
        <Search size={14} aria-hidden="true" />
        <span className="visually-hidden">{t('canvas.find')}</span>
        <input
          ref={field}
          value={search}
          placeholder={t('canvas.find')}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={keyDown}
        />
      </label>
      <ul>
        {found.slice(0, 8).map((node) => (
          <li key={node}>
            <button type="button" onClick={() => go(node)}>
              <ComponentIcon name={kindOf(view.flow, node)?.icon ?? 'square'} />
              {view.nameOf(node)}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="canvas-none">{t('canvas.find.none')}</p>}
    </search>
  );
}
