import { Info } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { spanOf } from '../document/layout-tree.ts';
import { SpanHandles } from './SpanHandles.tsx';
import type { SlotProps } from './slot-props.ts';
import { useSlot } from './use-slot.ts';

/** Words for the person who fills the form in. */
export function NoteSlot({ form, layout, node }: SlotProps) {
  const { t, of } = useWords();
  const text = of(node.text);
  const words = text === '' ? t('board.note.empty') : text;
  const slot = useSlot({ form, layout, name: words.slice(0, 40), icon: 'info' });
  return (
    <div
      {...slot}
      role="option"
      tabIndex={slot.tabIndex}
      className="slot note-slot"
      data-span={spanOf(node)}
      aria-label={words}
    >
      <Info size={16} aria-hidden="true" />
      <span>{words}</span>
      {slot['aria-selected'] && <SpanHandles form={form} layout={layout} span={spanOf(node)} />}
    </div>
  );
}
