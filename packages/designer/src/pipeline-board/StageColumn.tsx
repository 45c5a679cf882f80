import { Button } from 'antd';
import { ArrowLeft, ArrowRight, Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../app/use-words.ts';
import { moveStage } from '../document/commands/move-stage.ts';
import { removeStage } from '../document/commands/remove-stage.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useDragSource } from '../form-board/drag/use-drag-source.ts';
import { GateCard } from './GateCard.tsx';
import { StageFacts } from './StageFacts.tsx';

/** A stage and its place in the order. */
export interface StageColumnProps {
  readonly stage: string;
  readonly index: number;
  /** Whether something in flight would land before it. */
  readonly dropBefore: boolean;
  readonly onAdd: () => void;
}

/** One stage: its gate, what it is, and buttons that move it; arrows select, Alt+arrows move. */
export function StageColumn({ stage, index, dropBefore, onAdd }: StageColumnProps) {
  const { t, of } = useWords();
  const { pipeline } = useDefinition();
  const target = pipeline.stages[stage];
  const name = of(target?.title);
  const selected = useDocument(({ selection }) => selection?.kind === 'stage' && selection.stage === stage);
  const none = useDocument(({ selection }) => selection?.kind !== 'stage');
  const column = useRef<HTMLElement | null>(null);
  const source = useDragSource({ id: `stage-${stage}`, name, icon: 'columns-2', thing: stage });
  if (target === undefined) return null;
  const { run, select } = useDocument.getState();
  const move = (to: number): void => {
    run(moveStage, { stage, index: to });
    requestAnimationFrame(() => column.current?.querySelector<HTMLElement>('.stage-card')?.focus());
  };
  return (
    <section
      ref={(element) => {
        column.current = element;
      }}
      className="stage-column"
      data-module={target.module}
      data-drop={dropBefore}
    >
      <GateCard stage={stage} />
      <button
        type="button"
        ref={source.ref}
        aria-pressed={selected}
        tabIndex={selected || (none && index === 0) ? 0 : -1}
        className="stage-card"
        data-flying={source.inFlight}
        onPointerDown={source.onPointerDown}
        onClick={() => select({ kind: 'stage', stage })}
        onFocus={() => select({ kind: 'stage', stage })}
        onKeyDown={(event) => pressOn(event, { stage, index, move })}
      >
        <span className="stage-number">{index + 1}</span>
        <strong className="stage-name">{name}</strong>
        <StageFacts stage={stage} />
      </button>
      <div className="stage-buttons">
        <Button
          type="text"
          size="small"
          disabled={index === 0}
          icon={<ArrowLeft size={14} />}
          aria-label={t('pipeline.left', { name })}
          onClick={() => move(index - 1)}
        />
        <Button
          type="text"
          size="small"
          disabled={index === pipeline.order.length - 1}
          icon={<ArrowRight size={14} />}
          aria-label={t('pipeline.right', { name })}
          onClick={() => move(index + 1)}
        />
        <Button
          type="text"
          size="small"
          icon={<Plus size={14} />}
          aria-label={t('pipeline.add-after', { name })}
          onClick={onAdd}
        />
      </div>
    </section>
  );
}

interface Pressed {
  readonly stage: string;
  readonly index: number;
  readonly move: (to: number) => void;
}

function pressOn(event: KeyboardEvent, { stage, index, move }: Pressed) {
  const { document: open, run, select } = useDocument.getState();
  const order = open?.definition.pipeline.order ?? [];
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (step !== 0) {
    event.preventDefault();
    if (event.altKey) return move(index + step);
    return focusStage(order[index + step]);
  }
  if (event.key !== 'Delete') return;
  event.preventDefault();
  const next = order[index + 1] ?? order[index - 1];
  if (run(removeStage, { stage })) select(next === undefined ? null : { kind: 'stage', stage: next });
  focusStage(next);
}

function focusStage(stage: string | undefined): void {
  if (stage === undefined) return;
  useDocument.getState().select({ kind: 'stage', stage });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.stage-card[aria-pressed=true]')?.focus());
}
