import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { moveLayout } from '../document/commands/move-layout.ts';
import { canHold, placeOf, readingOrder, subtreeOf } from '../document/layout-tree.ts';
import { neighbourPlace } from '../document/neighbour-place.ts';
import { issue, openDocument, undo } from '../document/process-document.ts';
import { countingTools, quoteDefinition } from '../document/testing/sample.ts';
import { dropPlaceAt } from './drop-place.ts';

vi.setConfig({ testTimeout: 60_000 });

const quote = quoteDefinition();
const form = quote.forms.frm_quote ?? expect.unreachable();
const box = { left: 100, top: 100, width: 200, height: 60 };

test.each([
  [
    'left half of a narrow field: before it',
    'n_qproduct',
    { x: 110, y: 150 },
    { parent: 'n_customer', index: 1 },
    'top',
  ],
  [
    'right half of a narrow field: after it',
    'n_qproduct',
    { x: 290, y: 110 },
    { parent: 'n_customer', index: 2 },
    'top',
  ],
  [
    'right half of the last one: at the end',
    'n_qphone',
    { x: 290, y: 110 },
    { parent: 'n_customer', index: 4 },
    'bottom',
  ],
  ['upper half of a wide field: before it', 'n_qlines', { x: 290, y: 105 }, { parent: 'n_linesec', index: 0 }, 'top'],
  ['lower half of a wide field: after it', 'n_qlines', { x: 110, y: 155 }, { parent: 'n_linesec', index: 1 }, 'bottom'],
  ['middle of a section: at its end', 'n_terms', { x: 110, y: 130 }, { parent: 'n_terms', index: 2 }, 'bottom'],
  ['beside everything: at the end of the form', 'root', { x: 0, y: 0 }, { parent: 'root', index: 3 }, 'bottom'],
])('%s', (...[, over, point, place, edge]) => {
  const found = dropPlaceAt({ form, over, box, point, moving: null });
  expect(found?.place).toEqual(place);
  expect(found?.line.edge).toBe(edge);
});

test('a section does not land inside itself', () => {
  const found = dropPlaceAt({ form, over: 'n_qphone', box, point: { x: 110, y: 110 }, moving: 'n_customer' });
  expect(found).toBeNull();
});

test('wherever a step leads, the move is legal, changes the order and can be taken back', () => {
  const layouts = readingOrder(form);
  const direction = fc.constantFrom('up', 'down', 'left', 'right' as const);
  const step = fc.tuple(fc.constantFrom(...layouts), direction);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let document = openDocument(quote);
      for (const [index, [layout, way]] of steps.entries()) {
        const before = document.definition.forms.frm_quote ?? form;
        const to = neighbourPlace(before, layout, way as 'up');
        if (to === null) continue;
        expect(canHold(before.layout[to.parent], before.layout[layout]?.kind ?? 'field')).toBe(true);
        expect(subtreeOf(before, layout)).not.toContain(to.parent);
        const args = { form: 'frm_quote', layout, to };
        const next = issue(document, { command: moveLayout, args, tools: countingTools(), at: index * 10_000 });
        expect(next.entry).not.toBeNull();
        expect(placeOf(next.document.definition.forms.frm_quote ?? form, layout)).not.toEqual(placeOf(before, layout));
        expect(undo(next.document).document.definition.forms.frm_quote).toEqual(before);
        document = next.document;
      }
    }),
  );
});
