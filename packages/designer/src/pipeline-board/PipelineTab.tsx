import { Button } from 'antd';
import { IdCard, PanelRightOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { addStage } from '../document/commands/add-stage.ts';
import { moveStage } from '../document/commands/move-stage.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { DragArea } from '../form-board/drag/DragArea.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { ProblemsStrip } from '../problems/ProblemsStrip.tsx';
import { StageColumn } from './StageColumn.tsx';
import { stageIndexAt } from './stage-index-at.ts';

/** The tab on which the pipeline is drawn: stages as columns, in the hue of their module. */
export function PipelineTab() {
  const { t } = useWords();
  const { pipeline } = useDefinition();
  const [drop, setDrop] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const gates = pipeline.order.filter((id) => pipeline.stages[id]?.gate !== undefined).length;
  return (
    <DragArea<string>
      nowhere={t('board.drop.nowhere')}
      describe={(_payload, { x }) => {
        const index = stageIndexAt(x);
        setDrop(index);
        return index === null ? null : t('pipeline.drop', { place: index + 1 });
      }}
      drop={({ thing }, { x }) => dropStage(thing, stageIndexAt(x))}
      ended={() => setDrop(null)}
    >
      <main className="board-middle">
        <div className="canvas-bar">
          <span className="canvas-bar-use">{t('pipeline.counts', { stages: pipeline.order.length, gates })}</span>
          <span className="bar-space" />
          <Button
            size="small"
            icon={<IdCard size={14} />}
            onClick={() => useDocument.getState().select({ kind: 'card' })}
          >
            {t('part.card')}
          </Button>
          <Button size="small" icon={<Plus size={14} />} onClick={() => addStageAt(pipeline.order.length)}>
            {t('pipeline.add')}
          </Button>
        </div>
        <section className="pipeline-canvas" aria-label={t('pipeline.board')}>
          {pipeline.order.map((stage, index) => (
            <StageColumn
              key={stage}
              stage={stage}
              index={index}
              dropBefore={drop === index}
              onAdd={() => addStageAt(index + 1)}
            />
          ))}
        </section>
        <ProblemsStrip />
      </main>
      <Button
        className="inspector-opener"
        icon={<PanelRightOpen size={16} />}
        aria-label={t('app.inspector.open')}
        onClick={() => setOpen(!open)}
      />
      <Inspector shows={['stage', 'card']} open={open} onClose={() => setOpen(false)} />
    </DragArea>
  );
}

/** Adds a stage of the same module as the one before it, and selects it. */
function addStageAt(index: number): void {
  const { document, run, newId, select } = useDocument.getState();
  const pipeline = document?.definition.pipeline;
  const before = pipeline?.stages[pipeline.order[index - 1] ?? ''];
  const stage = newId('st');
  if (run(addStage, { stage, index, module: before?.module ?? 'acquire' })) select({ kind: 'stage', stage });
}

/** The place counts the stages as they are before the move. */
function dropStage(stage: string, to: number | null): void {
  const { document, run } = useDocument.getState();
  const from = document?.definition.pipeline.order.indexOf(stage) ?? -1;
  if (to === null || from < 0) return;
  run(moveStage, { stage, index: from < to ? to - 1 : to });
}
