import type { Form, ProcessDefinition } from '@dealwright/shared';
import { addField } from '../document/commands/add-field.ts';
import { addLayout, type LayoutKind } from '../document/commands/add-layout.ts';
import { duplicateField } from '../document/commands/duplicate-field.ts';
import { moveLayout } from '../document/commands/move-layout.ts';
import { placeField } from '../document/commands/place-field.ts';
import { removeField } from '../document/commands/remove-field.ts';
import { removeLayout } from '../document/commands/remove-layout.ts';
import { setRequired } from '../document/commands/set-required.ts';
import { nextSpan, setSpan } from '../document/commands/set-span.ts';
import { usesOf } from '../document/field-uses.ts';
import { type LayoutPlace, placeAfter, readingOrder, spanOf } from '../document/layout-tree.ts';
import { neighbourPlace } from '../document/neighbour-place.ts';
import { phrase } from '../document/phrase.ts';
import { useDocument } from '../document/use-document.ts';
import type { BoardDeed } from './board-keys.ts';
import { focusLayout, focusPaletteSearch } from './focus.ts';
import { useFormBoard } from './use-form-board.ts';

/** Something of the palette: a type of a new field, a part of the layout, or a field that the process already has. */
export type PaletteThing =
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'layout'; readonly layout: LayoutKind }
  | { readonly kind: 'existing'; readonly field: string };

interface Board {
  readonly definition: ProcessDefinition;
  readonly form: Form;
  readonly selected: string | null;
}

function boardOf(form: string): Board | null {
  const { document, selection } = useDocument.getState();
  const target = document?.definition.forms[form];
  if (document === null || target === undefined) return null;
  const selected = selection?.kind === 'layout' && selection.form === form ? selection.layout : null;
  return { definition: document.definition, form: target, selected };
}

/** Puts something of the palette on a form, selects it and puts the focus on it; without a place, after what is selected. */
export function addThing(form: string, thing: PaletteThing, wanted?: LayoutPlace) {
  const board = boardOf(form);
  if (board === null) return;
  const { run, select, newId } = useDocument.getState();
  const place = wanted ?? placeAfter(board.form, board.selected);
  const layout = newId('n');
  const done = issueAdd(form, thing, { place, layout, field: newId('f'), run });
  if (!done) return useDocument.getState().say(phrase('done.nothing'));
  select({ kind: 'layout', form, layout });
  focusLayout(layout);
}

interface NewThing {
  readonly place: LayoutPlace;
  readonly layout: string;
  readonly field: string;
  readonly run: ReturnType<typeof useDocument.getState>['run'];
}

function issueAdd(form: string, thing: PaletteThing, { place, layout, field, run }: NewThing): boolean {
  switch (thing.kind) {
    case 'type':
      return run(addField, { type: thing.type, form, place, field, layout });
    case 'layout':
      return run(addLayout, { form, kind: thing.layout, place, layout });
    case 'existing':
      return run(placeField, { field: thing.field, form, place, layout });
  }
}

/** Carries out what a key, a button of the toolbar or a menu asks for. */
export function perform(form: string, deed: BoardDeed) {
  const board = boardOf(form);
  if (board === null) return;
  if (deed.kind === 'search') return focusPaletteSearch();
  if (deed.kind === 'select') return selectNext(form, board, deed.to);
  if (board.selected !== null) actOn(form, { ...board, selected: board.selected }, deed);
}

type SelectedBoard = Board & { readonly selected: string };

function actOn(form: string, board: SelectedBoard, deed: BoardDeed) {
  const { run, select } = useDocument.getState();
  const layout = board.selected;
  const node = board.form.layout[layout];
  switch (deed.kind) {
    case 'move': {
      const to = neighbourPlace(board.form, layout, deed.direction);
      if (to !== null) run(moveLayout, { form, layout, to });
      return focusLayout(layout);
    }
    case 'width':
      run(setSpan, { form, layout, span: nextSpan(spanOf(node), deed.wider) });
      return;
    case 'required': {
      const field = node?.field;
      if (field !== undefined) run(setRequired, { field, required: board.definition.fields[field]?.required !== true });
      return;
    }
    case 'duplicate':
      return duplicate(form, layout);
    case 'remove':
      return remove(form, board);
    case 'move-to':
      return useFormBoard.getState().ask({ kind: 'move', form, layout });
    case 'inspect':
      document.querySelector<HTMLElement>('.inspector input, .inspector button')?.focus();
      return;
    case 'deselect':
      return select(null);
    default:
  }
}

function duplicate(form: string, layout: string) {
  const { run, newId, select } = useDocument.getState();
  const copy = { field: newId('f'), layout: newId('n') };
  if (!run(duplicateField, { form, layout, copy })) return;
  select({ kind: 'layout', form, layout: copy.layout });
  focusLayout(copy.layout);
}

/** A field that nothing else uses goes at once; one that is used elsewhere, or a filled section, is asked about. */
function remove(form: string, board: SelectedBoard) {
  const node = board.form.layout[board.selected];
  const elsewhere =
    node?.field === undefined ? (node?.children?.length ?? 0) : usesOf(board.definition, node.field).length - 1;
  if (elsewhere > 0) return useFormBoard.getState().ask({ kind: 'remove', form, layout: board.selected });
  removeNow(form, board.selected, node?.field !== undefined);
}

/** Removes without asking: from this form only, or the field everywhere; what stood beside it is selected. */
export function removeNow(form: string, layout: string, everywhere: boolean) {
  const board = boardOf(form);
  const node = board?.form.layout[layout];
  if (board === null || node === undefined) return;
  const order = readingOrder(board.form);
  const at = order.indexOf(layout);
  const { run, select } = useDocument.getState();
  if (everywhere && node.field !== undefined) run(removeField, { field: node.field });
  else run(removeLayout, { form, layout });
  const left = boardOf(form)?.form;
  const next = [...order.slice(at + 1), ...order.slice(0, at).reverse()].find((id) => left?.layout[id] !== undefined);
  select(next === undefined ? null : { kind: 'layout', form, layout: next });
  if (next !== undefined) focusLayout(next);
}

function selectNext(form: string, board: Board, to: 'next' | 'previous' | 'first' | 'last') {
  const order = readingOrder(board.form);
  const at = board.selected === null ? -1 : order.indexOf(board.selected);
  const places = {
    first: 0,
    last: order.length - 1,
    next: Math.min(at + 1, order.length - 1),
    previous: Math.max(at - 1, 0),
  };
  const layout = order[places[to]];
  if (layout === undefined) return;
  useDocument.getState().select({ kind: 'layout', form, layout });
  focusLayout(layout);
}
