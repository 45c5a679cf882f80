import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDocument } from '../document/use-document.ts';
import { addThing } from './deeds.ts';
import type { SlotProps } from './slot-props.ts';
import { useSlot } from './use-slot.ts';

/** A section with what stands in it. */
export interface SectionSlotProps extends SlotProps {
  /** Number of the step, for a section inside steps. */
  readonly step: number | null;
  readonly children: ReactNode;
}

/** A section or a row of steps with what stands in it. Its heading is what is selected; its children are selected by themselves. */
export function SectionSlot({ form, layout, node, step, children }: SectionSlotProps) {
  const { t, of } = useWords();
  const steps = node.kind === 'steps';
  const title = of(node.title);
  const name = title === '' ? t(`layout.kind.${node.kind}`) : title;
  const slot = useSlot({ form, layout, name, icon: steps ? 'list-ordered' : 'heading' });
  const { ref, 'data-layout': id, ...heading } = slot;
  const empty = (node.children ?? []).length === 0;
  const addStep = (): void => {
    useDocument.getState().select({ kind: 'layout', form, layout });
    addThing(form, { kind: 'layout', layout: 'section' }, { parent: layout, index: node.children?.length ?? 0 });
  };
  return (
    <fieldset ref={ref} className="section-slot" data-kind={node.kind} aria-label={name} data-layout-box={layout}>
      <div
        {...heading}
        role="option"
        tabIndex={slot.tabIndex}
        className="slot section-head"
        data-layout={id}
        aria-label={name}
      >
        {step !== null && <span className="step-number">{t('board.step', { number: step })}</span>}
        <span className="section-title">{steps ? t('layout.kind.steps') : name}</span>
      </div>
      {empty ? <p className="section-empty">{t('board.section.empty')}</p> : children}
      {steps && (
        <button type="button" className="link-button" onClick={addStep}>
          <Plus size={14} aria-hidden="true" />
          {t('board.add-step')}
        </button>
      )}
    </fieldset>
  );
}
