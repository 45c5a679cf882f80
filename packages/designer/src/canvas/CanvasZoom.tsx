import { useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useWords } from '../app/use-words.ts';

/** Larger, smaller, everything. */
export function CanvasZoom({ onFit }: { readonly onFit: () => void }) {
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
