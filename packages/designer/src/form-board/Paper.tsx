import { type KeyboardEvent, type RefObject, useId } from 'react';
import { isTyping } from '../app/use-undo-keys.ts';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useNextProblem } from '../problems/use-next-problem.ts';
import { deedOf } from './board-keys.ts';
import { DrawnForm } from './DrawnForm.tsx';
import { DropLine } from './DropLine.tsx';
import { perform } from './deeds.ts';
import type { DropPlace } from './drop-place.ts';
import { FieldToolbar } from './FieldToolbar.tsx';
import { LayoutSlots } from './LayoutSlots.tsx';
import { useFormBoard } from './use-form-board.ts';

/** What the paper needs: its form, where to measure, and where something in flight would land. */
export interface PaperProps {
  readonly form: string;
  readonly paper: RefObject<HTMLDivElement | null>;
  readonly dropPlace: DropPlace | null;
}

/** The form as people will see it, with every part selectable by pointer and keys. */
export function Paper({ form, paper, dropPlace }: PaperProps) {
  const { t, of } = useWords();
  const heading = useId();
  const device = useFormBoard((state) => state.device);
  const target = useDefinition().forms[form];
  const keys = useBoardKeys(form);
  if (target === undefined) return null;
  const nodes = Object.values(target.layout);
  const counts = {
    fields: nodes.filter(({ kind }) => kind === 'field').length,
    sections: Math.max(0, nodes.filter(({ kind }) => kind === 'section').length - 1),
    rules: Object.keys(target.rules).length,
  };
  const countWords = Object.entries(counts)
    .map(([part, count]) => t(`board.count.${part}`, { count }))
    .join(' · ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click beside the form deselects; Escape does the same
    <div className="canvas" data-device={device} onMouseDown={deselectOutside}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the options inside bubble up to here */}
      <div className="paper" data-dropping={dropPlace !== null} ref={paper} data-layout-root onKeyDown={keys}>
        <header className="paper-head">
          <h2 id={heading}>
            <button
              type="button"
              className="paper-title"
              onClick={() => useDocument.getState().select({ kind: 'form', form })}
            >
              {of(target.title)}
            </button>
          </h2>
          <span className="paper-counts">{countWords}</span>
        </header>
        <div role="listbox" aria-labelledby={heading} aria-orientation="vertical" className="paper-slots">
          <DrawnForm form={form}>
            <LayoutSlots form={form} parent="root" />
          </DrawnForm>
        </div>
        <DropLine paper={paper} place={dropPlace} />
        {dropPlace === null && <FieldToolbar form={form} paper={paper} />}
      </div>
    </div>
  );
}

function deselectOutside(event: { readonly target: EventTarget; readonly currentTarget: EventTarget }): void {
  if (event.target === event.currentTarget) useDocument.getState().select(null);
}

function useBoardKeys(form: string): (event: KeyboardEvent) => void {
  const nextProblem = useNextProblem();
  return (event) => {
    if (isTyping(event.target)) return;
    if (event.key === 'F8') {
      event.preventDefault();
      return nextProblem();
    }
    const onButton = event.target instanceof HTMLButtonElement;
    const deed = deedOf(event);
    if (deed === null || (onButton && (event.key === 'Enter' || event.key.startsWith('Arrow')))) return;
    event.preventDefault();
    perform(form, deed);
  };
}
