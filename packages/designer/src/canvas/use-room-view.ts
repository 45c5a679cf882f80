import { useCallback, useEffect, useMemo, useState } from 'react';
import { ownersOf } from '../document/flow-tree.ts';
import { useDocument } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import { useCase } from '../simulator/use-simulation.ts';
import { cardOfSelection } from './flow-choice.ts';
import { useHeat } from './heat/use-heat.ts';
import { linesOnCard } from './lines-on-card.ts';
import { useFlowReader } from './use-flow-view.ts';
import { useMarks } from './use-marks.ts';
import { usePicture } from './use-picture.ts';
import { wayOf } from './walk.ts';

/** The flow as it is drawn: what is folded, where the case stands, what is selected, how long cases waited. */
export function useRoomView(id: string) {
  const { problems } = useProblems();
  const reader = useFlowReader(id, problems);
  const selection = useDocument((state) => state.selection);
  const heat = useHeat(id);
  const folding = useFolding();
  const { folded } = folding;
  const flow = reader?.flow ?? null;
  const marks = useMarks(flow?.nodes ?? noNodes);
  const selected = cardOfSelection(selection, id);
  useUnfoldSelected(flow, selected, folding);
  const shown = heat.view;
  const lines = useCallback(
    (node: string) => (reader === null ? 0 : linesOnCard(node, { ...reader, heat: shown, folded })),
    [reader, shown, folded],
  );
  const picture = usePicture(flow, { folded, lines });
  const run = useRunOf(id);
  const way = useMemo(
    () => (flow === null || picture === null || run === undefined ? null : wayOf(picture, flow, run)),
    [flow, picture, run],
  );
  if (reader === null) return null;
  const flowView = { ...reader, way, status: run?.status ?? null, selected, marks, heat: shown, fold: folding.toggle };
  return { flowView, picture, folding, heat };
}

const noNodes = {};

function useRunOf(flow: string) {
  const running = useCase();
  if (running?.result.deal == null) return undefined;
  return Object.values(running.result.deal.runs).findLast((one) => one.flow === flow);
}

/** Which blocks are drawn without their branches. */
export interface Folding {
  readonly folded: ReadonlySet<string>;
  toggle(node: string): void;
  /** Folds these blocks and no others. */
  set(nodes: readonly string[]): void;
}

function useFolding(): Folding {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((node: string) => {
    setFolded((before) => {
      const rest = [...before].filter((one) => one !== node);
      return new Set(rest.length === before.size ? [...before, node] : rest);
    });
  }, []);
  return { folded, toggle, set: (nodes) => setFolded(new Set(nodes)) };
}

/** Whatever is selected is seen: the blocks around it unfold. Folding a block around it afterwards stays possible. */
function useUnfoldSelected(
  flow: Parameters<typeof ownersOf>[0] | null,
  selected: string | null,
  { folded, set }: Folding,
): void {
  useEffect(() => {
    const [node = ''] = selected?.split('/') ?? [];
    if (flow === null || folded.size === 0 || !Object.hasOwn(flow.nodes, node)) return;
    const around = new Set([...ownersOf(flow, node), ...(selected === node ? [] : [node])]);
    if ([...around].some((owner) => folded.has(owner))) set([...folded].filter((owner) => !around.has(owner)));
    // Only a new selection unfolds; a fold is not undone by what was selected before.
  }, [selected]);
}
