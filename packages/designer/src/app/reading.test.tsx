import { act, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { addNode } from '../document/commands/add-node.ts';
import { quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { useReading } from './use-reading.ts';

function Reader() {
  return useReading() ? <b>reading</b> : <i>drawing</i>;
}

const width = window.innerWidth;
const setWidth = (pixels: number): void => {
  Object.assign(window, { innerWidth: pixels });
  window.dispatchEvent(new Event('resize'));
};
afterEach(() => setWidth(width));

test('in a narrow window no command changes the draft, and that is said', () => {
  const definition = quoteDefinition();
  const { open, run } = useDocument.getState();
  open({ owner: 'org_a.per_a', process: definition.key, definition, revision: 1, savedAt: '2026-11-23T06:00:00Z' });
  const add = () =>
    run(addNode, { flow: 'fl_quote', kind: 'wait', node: 'nd_new', place: { list: { owner: null }, index: 0 } });
  setWidth(360);
  const { container, unmount } = render(<Reader />);
  expect(container.textContent).toBe('reading');
  expect(add()).toBe(false);
  expect(useDocument.getState().document?.definition).toBe(definition);
  expect(useDocument.getState().said?.words.key).toBe('app.reading');
  act(unmount);
  expect(add()).toBe(true);
});
