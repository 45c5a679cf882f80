import { fieldTypes } from '@dealwright/runtime';
import { EyeOff, Workflow } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { spanOf } from '../document/layout-tree.ts';
import { useDefinition } from '../document/use-document.ts';
import { FieldFace } from './FieldFace.tsx';
import { SpanHandles } from './SpanHandles.tsx';
import type { SlotProps } from './slot-props.ts';
import { useRuledBy } from './use-ruled-by.ts';
import { useSlot } from './use-slot.ts';
import { useViewedState } from './use-viewed-state.ts';

/** A field on the paper: its label and control as people will see them, not usable here, and what holds for it. */
export function FieldSlot({ form, layout, node, field }: SlotProps & { readonly field: string }) {
  const { t, of } = useWords();
  const target = useDefinition().fields[field];
  const name = of(target?.label);
  const slot = useSlot({ form, layout, name, icon: fieldTypes.get(target?.type ?? '')?.icon ?? 'square' });
  const state = useViewedState(field);
  const ruled = useRuledBy(form, field);
  const span = spanOf(node);
  if (target === undefined) return null;
  const required = state === 'required' || target.required === true;
  return (
    <div
      {...slot}
      role="option"
      tabIndex={slot.tabIndex}
      className="slot field-slot"
      data-span={span}
      data-state={state}
    >
      <div className="slot-label">
        <span>{name}</span>
        {required && (
          <span className="slot-star" title={t('board.required')} aria-hidden="true">
            *
          </span>
        )}
        {ruled && (
          <span className="slot-mark" title={t('board.ruled')}>
            <Workflow size={12} aria-hidden="true" />
          </span>
        )}
        {state === 'hidden' && (
          <span className="slot-mark">
            <EyeOff size={12} aria-hidden="true" /> {t('board.hidden')}
          </span>
        )}
      </div>
      <FieldFace id={field} field={target} state={state} />
      {target.help !== undefined && <div className="slot-help">{of(target.help)}</div>}
      {slot['aria-selected'] && <SpanHandles form={form} layout={layout} span={span} />}
    </div>
  );
}
