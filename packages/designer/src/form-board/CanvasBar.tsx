import type { ProcessDefinition } from '@dealwright/shared';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button, Segmented, Select } from 'antd';
import { Monitor, PanelLeftOpen, Plus, Smartphone } from 'lucide-react';
import { useWords, type Words } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useAddForm } from './use-add-form.ts';
import { useFormBoard } from './use-form-board.ts';

/** Which form, where it is used, through whose eyes, on which screen. */
export function CanvasBar({ form, onPalette }: { readonly form: string; readonly onPalette: () => void }) {
  const words = useWords();
  const { t } = words;
  const definition = useDefinition();
  return (
    <div className="canvas-bar">
      <Button
        className="palette-opener"
        size="small"
        icon={<PanelLeftOpen size={16} />}
        aria-label={t('app.palette.open')}
        onClick={onPalette}
      />
      <FormChoice form={form} />
      <span className="canvas-bar-use">{useOf(definition, form, words)}</span>
      <span className="bar-space" />
      <ViewerChoice />
      <DeviceChoice />
    </div>
  );
}

function FormChoice({ form }: { readonly form: string }) {
  const { t, of } = useWords();
  const { forms } = useDefinition();
  const navigate = useNavigate();
  const { process } = useParams({ from: '/$process' });
  const add = useAddForm();
  const open = (chosen: string): void => {
    useDocument.getState().select({ kind: 'form', form: chosen });
    void navigate({ to: '/$process/form', params: { process }, search: { form: chosen } });
  };
  return (
    <>
      <Select
        className="form-choice"
        variant="borderless"
        aria-label={t('board.form')}
        value={form}
        popupMatchSelectWidth={false}
        options={Object.entries(forms).map(([value, { title }]) => ({ value, label: of(title) }))}
        onChange={open}
      />
      <Button
        type="text"
        size="small"
        icon={<Plus size={14} />}
        title={t('board.form.new')}
        aria-label={t('board.form.new')}
        onClick={add}
      />
    </>
  );
}

function ViewerChoice() {
  const { t, of } = useWords();
  const { roles } = useDefinition();
  const { viewer, setViewer } = useFormBoard();
  const everyone = { value: '', label: t('board.viewer.all') };
  return (
    <span className="viewer-choice">
      <span>{t('board.viewer')}</span>
      <Select
        size="small"
        aria-label={t('board.viewer')}
        value={viewer ?? ''}
        popupMatchSelectWidth={false}
        options={[everyone, ...Object.entries(roles).map(([value, { label }]) => ({ value, label: of(label) }))]}
        onChange={(chosen) => setViewer(chosen === '' ? null : chosen)}
      />
    </span>
  );
}

function DeviceChoice() {
  const { t } = useWords();
  const { device, setDevice } = useFormBoard();
  return (
    <Segmented
      size="small"
      className="device-choice"
      aria-label={t('board.device')}
      value={device}
      options={[
        { value: 'desktop' as const, icon: <Monitor size={14} />, label: t('board.device.desktop') },
        { value: 'phone' as const, icon: <Smartphone size={14} />, label: t('board.device.phone') },
      ]}
      onChange={setDevice}
    />
  );
}

/** Where a form is used, in words. */
function useOf(definition: ProcessDefinition, form: string, { t, of }: Words): string {
  const use = definition.forms[form]?.use;
  if (use === 'stage') {
    const stage = definition.pipeline.order
      .map((id) => definition.pipeline.stages[id])
      .find((one) => one?.form === form);
    return stage === undefined ? t('board.use.stage-none') : t('board.use.stage', { stage: of(stage.title) });
  }
  if (use === 'task') {
    const nodes = Object.values(definition.flows).flatMap((flow) => Object.values(flow.nodes));
    const node = nodes.find((one) => one.form === form);
    return node === undefined ? t('board.use.task-none') : t('board.use.task', { node: of(node.title) });
  }
  return use === undefined ? '' : t(`board.use.${use}`);
}
