import { type PointerEvent, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { setSpan, spans } from '../document/commands/set-span.ts';
import { useDocument } from '../document/use-document.ts';

/** Two handles that make a field wider or narrower by pointer, and its width in words. Keys: [ and ]. */
export function SpanHandles({
  form,
  layout,
  span,
}: {
  readonly form: string;
  readonly layout: string;
  readonly span: number;
}) {
  const { t } = useWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const width = dragged ?? span;
  const words = spans.includes(width) ? t(`board.width.${width}`) : t('board.width.other');
  const drag =
    (side: 1 | -1) =>
    (event: PointerEvent<HTMLElement>): void => {
      event.stopPropagation();
      event.preventDefault();
      const handle = event.currentTarget;
      const column = (handle.closest('.slots-grid')?.clientWidth ?? 1200) / 12;
      const begin = event.clientX;
      let wanted = span;
      handle.setPointerCapture(event.pointerId);
      handle.onpointermove = ({ clientX }) => {
        wanted = nearestSpan(span + (side * (clientX - begin)) / column);
        setDragged(wanted);
      };
      handle.onpointerup = () => {
        handle.onpointermove = null;
        handle.onpointerup = null;
        setDragged(null);
        useDocument.getState().run(setSpan, { form, layout, span: wanted });
      };
    };
  return (
    <>
      <span className="span-handle" data-side="left" onPointerDown={drag(-1)} aria-hidden="true" />
      <span className="span-handle" data-side="right" onPointerDown={drag(1)} aria-hidden="true" />
      <span className="span-words" aria-hidden="true">
        {t('board.width', { words, span: width })}
      </span>
    </>
  );
}

function nearestSpan(columns: number): number {
  return spans.reduce((best, one) => (Math.abs(one - columns) < Math.abs(best - columns) ? one : best), 12);
}
