import '@xyflow/react/dist/style.css';
import { Background, BackgroundVariant, MiniMap, type NodeTypes, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import { useWords } from '../app/use-words.ts';
import { DragArea } from '../form-board/drag/DragArea.tsx';
import { BranchGaps } from './BranchGaps.tsx';
import { CanvasZoom } from './CanvasZoom.tsx';
import { BlockCard, BranchCard, EndCard, JoinPoint, NodeCard, TriggerCard } from './Cards.tsx';
import { meaningOfKey } from './canvas-keys.ts';
import { toLibrary } from './card-nodes.ts';
import type { FlowThing } from './drop-places.ts';
import { AddContext, FlowLine } from './FlowLine.tsx';
import { HeatLegend } from './heat/HeatLegend.tsx';
import type { Heat } from './heat/use-heat.ts';
import { NodePalette } from './NodePalette.tsx';
import { cardOf } from './neighbour-card.ts';
import { type Picture, triggerCard } from './picture.ts';
import { SelectionBox } from './SelectionBox.tsx';
import { useBoxMarks } from './use-box-marks.ts';
import { useCanvas } from './use-canvas.ts';
import { FlightContext, useFlowDrag } from './use-flow-drag.ts';
import { type FlowView, FlowViewContext } from './use-flow-view.ts';
import { useShowAll } from './use-show-all.ts';

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
  readonly heat: Heat;
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

function Desk({ view, picture, fits, heat, onFind, onInspect }: FlowCanvasProps) {
  const { t, of } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useCanvas({ view, picture, box });
  const { nodes, edges } = useMemo(() => toLibrary(picture), [picture]);
  const showAll = useShowAll(fits, { box, picture });
  const drag = useFlowDrag({ view, picture, box }, (card) => {
    const moved = cardOf(picture, card);
    // What was moved together stays chosen together.
    if (moved !== undefined && !view.marks.nodes.has(card)) canvas.choose(moved);
    canvas.focusCard(card);
  });
  const marking = useBoxMarks({ picture, chosen: canvas.chooseAll });
  const cardAt = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest('[data-card]')?.getAttribute('data-card') : null;
    return id == null ? undefined : cardOf(picture, id);
  };
  const click = (event: MouseEvent): void => {
    const card = cardAt(event.target);
    if (card !== undefined) canvas.choose(card, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const keyDown = (event: KeyboardEvent): void => {
    const card = cardAt(event.target);
    const meaning = meaningOfKey(event);
    if (meaning === null || (card === undefined && meaning.do !== 'find' && meaning.do !== 'fit')) return;
    const from = card ?? cardOf(picture, triggerCard);
    if (from === undefined) return;
    if (meaning.do === 'mark') canvas.mark(from.id, meaning.walk);
    if (meaning.do === 'unmark') view.marks.clear();
    if (meaning.do === 'fold') canvas.fold(from);
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
  const nowhere = drag.flight?.thing.kind === 'branch' ? 'canvas.drop.nowhere-branch' : 'canvas.drop.nowhere';
  return (
    <DragArea<FlowThing> nowhere={t(nowhere)} describe={drag.describe} drop={drag.drop} ended={drag.ended}>
      <FlightContext value={drag.flight}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards inside are the controls; their keys are heard here */}
        <div
          ref={box}
          className="canvas-desk"
          onClick={click}
          onMouseDownCapture={marking.begin}
          onKeyDown={keyDown}
          data-flying={drag.flight === null ? undefined : ''}
        >
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
              onlyRenderVisibleElements={nodes.length > drawnAtOnce}
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
              <BranchGaps />
            </ReactFlow>
          </AddContext>
          <SelectionBox box={marking.drawn} />
          <CanvasZoom onFit={showAll} />
          {view.way !== null && heat.state === 'off' && <Legend />}
          <HeatLegend heat={heat} view={view} />
          {canvas.palette !== null && (
            <NodePalette {...canvas.palette} onChoose={canvas.add} onClose={canvas.closePalette} />
          )}
        </div>
      </FlightContext>
    </DragArea>
  );
}

/** Cards up to which all are drawn; of bigger flows only what is seen. */
const drawnAtOnce = 150;

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
