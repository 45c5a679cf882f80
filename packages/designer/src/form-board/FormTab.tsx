import { useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { PanelRightOpen } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { Inspector } from '../inspector/Inspector.tsx';
import { ProblemsStrip } from '../problems/ProblemsStrip.tsx';
import { CanvasBar } from './CanvasBar.tsx';
import { DragArea } from './drag/DragArea.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { Palette } from './Palette.tsx';
import { Paper } from './Paper.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useAddForm } from './use-add-form.ts';
import { useFormDrag } from './use-form-drag.ts';

/** The tab on which a form is drawn. */
export function FormTab() {
  const { forms } = useDefinition();
  const { form: wanted } = useSearch({ from: '/$process' });
  const form = wanted !== undefined && forms[wanted] !== undefined ? wanted : Object.keys(forms)[0];
  if (form === undefined) return <NoForm />;
  return <FormRoom key={form} form={form} />;
}

function NoForm() {
  const { t } = useWords();
  const add = useAddForm();
  return (
    <div className="empty-state">
      <h2>{t('board.form.none')}</h2>
      <Button type="primary" onClick={add}>
        {t('board.form.new')}
      </Button>
    </div>
  );
}

function FormRoom({ form }: { readonly form: string }) {
  const { t } = useWords();
  const drag = useFormDrag(form);
  const [side, setSide] = useState<'palette' | 'inspector' | null>(null);
  return (
    <DragArea describe={drag.describe} drop={drag.drop} ended={drag.ended} nowhere={t('board.drop.nowhere')}>
      <Palette form={form} open={side === 'palette'} />
      <main className="board-middle">
        <CanvasBar form={form} onPalette={() => setSide(side === 'palette' ? null : 'palette')} />
        <Paper form={form} paper={drag.paper} dropPlace={drag.place} />
        <ProblemsStrip />
      </main>
      <Button
        className="inspector-opener"
        icon={<PanelRightOpen size={16} />}
        aria-label={t('app.inspector.open')}
        onClick={() => setSide(side === 'inspector' ? null : 'inspector')}
      />
      <Inspector
        open={side === 'inspector'}
        onClose={() => setSide(null)}
        resting={{ kind: 'form', form }}
        shows={['layout', 'form', 'field']}
      />
      <MoveDialog />
      <RemoveDialog />
    </DragArea>
  );
}
