import { useRef, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { moveLayout } from '../document/commands/move-layout.ts';
import { canHold } from '../document/layout-tree.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { addThing, type PaletteThing } from './deeds.ts';
import type { DragPayload, Point } from './drag/drag-payload.ts';
import { type DropPlace, dropPlaceAt } from './drop-place.ts';
import { focusLayout } from './focus.ts';
import { placeWords } from './place-words.ts';

/** What can be in flight over a form: something new from the palette, or a part of the form itself. */
export type FormThing =
  | { readonly kind: 'new'; readonly thing: PaletteThing }
  | { readonly kind: 'move'; readonly layout: string };

/** Drags over a form: what would happen, in words and as a line, and the drop. */
export function useFormDrag(form: string) {
  const definition = useDefinition();
  const { say, locale } = useWords();
  const [place, setPlace] = useState<DropPlace | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  const find = (payload: DragPayload<FormThing>, point: Point): DropPlace | null => {
    const target = definition.forms[form];
    const element = layoutUnder(paper.current, point);
    if (target === undefined || element === null) return null;
    const moving = payload.thing.kind === 'move' ? payload.thing.layout : null;
    const over = element.dataset.layout ?? 'root';
    const found = dropPlaceAt({ form: target, over, box: element.getBoundingClientRect(), point, moving });
    if (found === null || !canHold(target.layout[found.place.parent], kindOf(payload.thing, target.layout)))
      return null;
    return found;
  };
  return {
    paper,
    place,
    describe: (payload: DragPayload<FormThing>, point: Point): string | null => {
      const found = find(payload, point);
      setPlace(found);
      return found === null ? null : say(placeWords(definition, { form, place: found.place, locale }));
    },
    drop: (payload: DragPayload<FormThing>, point: Point) => {
      const found = find(payload, point);
      if (found === null) return;
      if (payload.thing.kind === 'new') return addThing(form, payload.thing.thing, found.place);
      const { layout } = payload.thing;
      useDocument.getState().run(moveLayout, { form, layout, to: found.place });
      useDocument.getState().select({ kind: 'layout', form, layout });
      focusLayout(layout);
    },
    ended: () => setPlace(null),
  };
}

type LayoutMap = ReturnType<typeof useDefinition>['forms'][string]['layout'];

function kindOf(thing: FormThing, layout: LayoutMap) {
  if (thing.kind === 'move') return layout[thing.layout]?.kind ?? 'field';
  return thing.thing.kind === 'layout' && thing.thing.layout !== 'steps' ? thing.thing.layout : 'field';
}

function layoutUnder(paper: HTMLElement | null, { x, y }: Point): HTMLElement | null {
  if (paper === null) return null;
  const hit = document.elementsFromPoint(x, y).find((element) => paper.contains(element));
  const slot = hit?.closest<HTMLElement>('[data-layout]');
  return slot ?? (hit === undefined ? null : paper);
}
