import { textOf } from '@dealwright/shared';
import { TriangleAlert } from 'lucide-react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useDocument } from '../document/use-document.ts';
import { sentenceText } from './condition-words.ts';
import { HeatBars } from './heat/HeatBars.tsx';
import { HeatLegend } from './heat/HeatLegend.tsx';
import { heatLevel } from './heat/heat-view.ts';
import { heatSentence } from './heat/heat-words.ts';
import type { Heat } from './heat/use-heat.ts';
import { nodeWords } from './node-words.ts';
import { type Column, type Piece, piecesOf } from './pieces.ts';
import { triggerWords } from './trigger-words.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

interface FlowOutlineProps {
  readonly view: FlowView;
  readonly heat: Heat;
}

/** The flow as a nested list to be read, where the window is too narrow for the canvas. */
export function FlowOutline({ view, heat }: FlowOutlineProps) {
  const { select } = useDocument.getState();
  const reading = useDocument((state) => state.reading);
  return (
    <div className="flow-outline">
      {!reading && <p className="flow-reading">{view.reader.t('canvas.reading')}</p>}
      <HeatLegend heat={heat} view={view} />
      <button
        type="button"
        aria-pressed={view.selected === 'trigger'}
        onClick={() => select({ kind: 'flow', flow: view.id })}
      >
        <b>{triggerWords(view.flow.trigger, view.reader).title}</b>
      </button>
      <Pieces view={view} pieces={piecesOf(view.flow)} />
    </div>
  );
}

function Pieces({ view, pieces }: { readonly view: FlowView; readonly pieces: readonly Piece[] }) {
  return (
    <ol>
      {pieces.map((piece) => (
        <li key={piece.node}>
          <NodeRow view={view} node={piece.node} />
          {piece.kind === 'block' &&
            piece.columns.map((column, index) => (
              <Branch key={column.branch.id} view={view} node={piece.node} column={column} number={index + 1} />
            ))}
        </li>
      ))}
    </ol>
  );
}

function NodeRow({ view, node }: { readonly view: FlowView; readonly node: string }) {
  const facts = view.flow.nodes[node];
  const kind = kindOf(view.flow, node);
  if (facts === undefined) return null;
  const { lines } = nodeWords(facts, kind, view.reader);
  const heat = view.heat?.nodes.get(node);
  const problems = view.problems.get(node) ?? [];
  const severe = problems.some(({ severity }) => severity === 'error');
  const select = (): void => useDocument.getState().select({ kind: 'node', flow: view.id, node });
  return (
    <button
      type="button"
      data-card={node}
      aria-pressed={view.selected === node}
      data-state={view.way?.cards.get(node)}
      onClick={select}
    >
      <ComponentIcon name={kind?.icon ?? 'square'} />
      <b>{view.nameOf(node)}</b>
      <small>{lines.join(' · ')}</small>
      {problems.length > 0 && (
        <small className="flow-outline-problems" data-severe={severe ? '' : undefined}>
          <TriangleAlert size={12} aria-hidden="true" />
          {view.reader.t('canvas.problems.count', { count: problems.length })}
        </small>
      )}
      {heat !== undefined && (
        <small>
          <HeatBars level={heatLevel(heat)} />
          {heatSentence(heat, view.reader.t)}
        </small>
      )}
    </button>
  );
}

interface BranchProps {
  readonly view: FlowView;
  readonly node: string;
  readonly column: Column;
  /** Its place among its siblings, from 1. */
  readonly number: number;
}

function Branch({ view, node, column, number }: BranchProps) {
  const { branch, pieces } = column;
  const { definition, locale, t } = view.reader;
  const conditional = kindOf(view.flow, node)?.branches === 'conditions';
  const unnamed = conditional ? t('canvas.branch.otherwise') : t('canvas.branch.number', { number });
  const title = branch.title === undefined ? unnamed : textOf(definition, branch.title, locale);
  const words = branch.when === undefined ? title : sentenceText(view.condition(branch.when));
  const select = (): void => useDocument.getState().select({ kind: 'branch', flow: view.id, node, branch: branch.id });
  return (
    <div className="flow-outline-branch">
      <button
        type="button"
        data-card={`${node}/${branch.id}`}
        aria-pressed={view.selected === `${node}/${branch.id}`}
        onClick={select}
      >
        {words}
      </button>
      <Pieces view={view} pieces={pieces} />
    </div>
  );
}
