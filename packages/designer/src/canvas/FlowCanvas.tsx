import '@xyflow/react/dist/style.css';
import {
  Background,
  BackgroundVariant,
  MiniMap,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../app/use-words.ts';
import { BlockCard, BranchCard, EndCard, JoinPoint, NodeCard, TriggerCard } from './Cards.tsx';
import { meaningOfKey } from './canvas-keys.ts';
import { toLibrary } from './card-nodes.ts';
import { AddContext, FlowLine } from './FlowLine.tsx';
import { NodePalette } from './NodePalette.tsx';
import { cardOf } from './neighbour-card.ts';
import { type Picture, triggerCard } from './picture.ts';
import { useCanvas } from './use-canvas.ts';
import { type FlowView, FlowViewContext } from './use-flow-view.ts';

const cardTypes: NodeTypes = {
  trigger: TriggerCard,
  node: NodeCard,
  folded: NodeCard,
  block: BlockCard,
  branch: BranchCard,
  join: JoinPoint,
  end: EndCard,
};
const lineTypes = { line: FlowLine };

/** What the canvas shows and what it asks of the tab around it. */
export interface FlowCanvasProps {
  readonly view: FlowView;
  readonly picture: Picture;
  /** Grows when everything is to be brought into view. */
  readonly fits: number;
  readonly onFind: () => void;
  readonly onInspect: () => void;
}

/** One flow drawn from top to bottom. */
export function FlowCanvas(props: FlowCanvasProps) {
  return (
    <ReactFlowProvider key={props.view.id}>
      <FlowViewContext value={props.view}>
        <Desk {...props} />
      </FlowViewContext>
    </ReactFlowProvider>
  );
}

function Desk({ view, picture, fits, onFind, onInspect }: FlowCanvasProps) {
  const { t, of } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useCanvas({ view, picture, box });
  const { nodes, edges } = useMemo(() => toLibrary(picture), [picture]);
  const showAll = useShowAll(fits, { box, picture });
  const cardAt = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest('[data-card]')?.getAttribute('data-card') : null;
    return id == null ? undefined : cardOf(picture, id);
  };
  const click = (event: MouseEvent): void => {
    const card = cardAt(event.target);
    if (card !== undefined) canvas.choose(card);
  };
  const keyDown = (event: KeyboardEvent): void => {
    const card = cardAt(event.target);
    const meaning = meaningOfKey(event);
    if (meaning === null || (card === undefined && meaning.do !== 'find' && meaning.do !== 'fit')) return;
    const from = card ?? cardOf(picture, triggerCard);
    if (from === undefined) return;
    if (meaning.do === 'walk' && !canvas.walk(from.id, meaning.walk) && event.key === 'Tab') return;
    event.preventDefault();
    if (meaning.do === 'move') canvas.move(from, meaning.by);
    if (meaning.do === 'add') canvas.addBelow(from);
    if (meaning.do === 'delete') canvas.remove(from);
    if (meaning.do === 'fit') showAll();
    if (meaning.do === 'find') onFind();
    if (meaning.do === 'inspect') {
      canvas.choose(from);
      onInspect();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside are the controls; their keys are heard here
    <div ref={box} className="canvas-desk" onClick={click} onKeyDown={keyDown}>
      <AddContext value={canvas.openPalette}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={cardTypes}
          edgeTypes={lineTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          elementsSelectable={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          disableKeyboardA11y
          minZoom={0.1}
          maxZoom={1.5}
          panOnScroll
          zoomOnDoubleClick={false}
          aria-label={t('canvas.label', { name: of(view.flow.title) })}
        >
          <Background
            variant={BackgroundVariant.Dots}
            gap={16}
            size={1}
            color="var(--border-strong)"
            bgColor="var(--bg)"
          />
          <MiniMap
            className="canvas-map"
            position="top-right"
            style={{ width: 150, height: 96 }}
            pannable
            ariaLabel={t('canvas.map')}
            nodeColor={({ id }) => (id === view.selected ? 'var(--accent)' : 'var(--gray-b)')}
            maskColor="color-mix(in srgb, var(--bg) 60%, transparent)"
          />
        </ReactFlow>
      </AddContext>
      <Zoom onFit={showAll} />
      {view.way !== null && <Legend />}
      {canvas.palette !== null && (
        <NodePalette {...canvas.palette} onChoose={canvas.add} onClose={canvas.closePalette} />
      )}
    </div>
  );
}

/** Opens at a size that can be read, from the trigger down; brings everything into view when asked to. */
function useShowAll(
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

function Zoom({ onFit }: { readonly onFit: () => void }) {
  const { t } = useWords();
  const library = useReactFlow();
  return (
    <div className="canvas-zoom">
      <button
        type="button"
        aria-label={t('canvas.zoom-out')}
        title={t('canvas.zoom-out')}
        onClick={() => void library.zoomOut()}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={t('canvas.zoom-in')}
        title={t('canvas.zoom-in')}
        onClick={() => void library.zoomIn()}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('canvas.fit')} title={t('canvas.fit')} onClick={onFit}>
        <Maximize size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

/** What solid, dashed and grey lines mean while a case is walked. */
function Legend() {
  const { t } = useWords();
  return (
    <ul className="canvas-legend">
      {(['walked', 'expected', 'not-taken'] as const).map((state) => (
        <li key={state}>
          <svg width="20" height="4" aria-hidden="true">
            <path className="canvas-path" data-state={state} d="M 0 2 L 20 2" />
          </svg>
          {t(`canvas.legend.${state}`)}
        </li>
      ))}
    </ul>
  );
}
