import { Modal } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { saveScenario } from '../document/commands/save-scenario.ts';
import { useDocument } from '../document/use-document.ts';
import type { RunningProps } from './CaseActions.tsx';
import { recorded } from './story.ts';

/** Keeps the case as a test: what happened at each step is expected from now on. */
export function SaveAsTest({
  running,
  suggestion,
  onClose,
}: RunningProps & { readonly suggestion: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState(suggestion);
  const save = (): void => {
    const scenario = recorded(running.story, running.result, name.trim());
    useDocument.getState().run(saveScenario, { scenario });
    onClose();
  };
  return (
    <Modal
      open
      title={t('simulator.save')}
      okText={t('simulator.save.ok')}
      okButtonProps={{ disabled: name.trim() === '' }}
      onOk={save}
      onCancel={onClose}
      width={440}
    >
      <label htmlFor={id} className="simulator-save-name">
        {t('simulator.save.name')}
      </label>
      <input id={id} className="input" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
    </Modal>
  );
}
