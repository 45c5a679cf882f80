import type { KeyboardEvent, MouseEvent, PointerEventHandler } from 'react';
import { useDocument } from '../document/use-document.ts';
import { useDragSource } from './drag/use-drag-source.ts';
import type { FormThing } from './use-form-drag.ts';

/** Attributes that make a part of the form selectable, focusable and draggable. */
export interface SlotAttributes {
  readonly ref: (element: HTMLElement | null) => void;
  readonly 'data-layout': string;
  readonly 'data-flying': boolean;
  readonly 'aria-selected': boolean;
  readonly role: 'option';
  readonly tabIndex: number;
  readonly onPointerDown: PointerEventHandler | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly onFocus: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** Which part of which form, with what stands on its ghost. */
export interface SlotFacts {
  readonly form: string;
  readonly layout: string;
  readonly name: string;
  readonly icon: string;
}

/** Selection, focus and drag of one part of the form. The first part can be reached with Tab when none is selected. */
export function useSlot({ form, layout, name, icon }: SlotFacts): SlotAttributes {
  const selected = useDocument(
    ({ selection }) => selection?.kind === 'layout' && selection.layout === layout && selection.form === form,
  );
  const entry = useDocument(({ selection, document }) => {
    const chosen = selection?.kind === 'layout' && selection.form === form;
    return !chosen && document?.definition.forms[form]?.layout.root?.children?.[0] === layout;
  });
  const thing: FormThing = { kind: 'move', layout };
  const source = useDragSource({ id: `slot-${layout}`, name, icon, thing });
  const select = (): void => useDocument.getState().select({ kind: 'layout', form, layout });
  return {
    ref: source.ref,
    'data-layout': layout,
    'data-flying': source.inFlight,
    'aria-selected': selected,
    role: 'option',
    tabIndex: selected || entry ? 0 : -1,
    onPointerDown: source.onPointerDown,
    onClick: (event) => {
      event.stopPropagation();
      select();
    },
    onFocus: () => {
      if (!selected) select();
    },
  };
}
