import { ChevronDown, ChevronRight } from 'lucide-react';
import type { FlowView } from './use-flow-view.ts';

interface FoldButtonProps {
  readonly view: FlowView;
  readonly node: string;
  readonly folded: boolean;
}

/** Folds a block or shows its branches, at its left edge; by keyboard it is C on the card. */
export function FoldButton({ view, node, folded }: FoldButtonProps) {
  const label = view.reader.t(folded ? 'canvas.unfold' : 'canvas.fold');
  return (
    <button
      type="button"
      className="canvas-fold nopan"
      tabIndex={-1}
      aria-expanded={!folded}
      aria-label={`${label}: ${view.nameOf(node)}`}
      title={`${label} (C)`}
      onClick={(event) => {
        event.stopPropagation();
        view.fold(node);
      }}
    >
      {folded ? <ChevronRight size={12} aria-hidden="true" /> : <ChevronDown size={12} aria-hidden="true" />}
    </button>
  );
}
