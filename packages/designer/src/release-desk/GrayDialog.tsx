import { InputNumber, Modal, Select, Slider } from 'antd';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';
import { NoteField } from './MoveDialog.tsx';
import type { ReleaseView, Targeting } from './queries.ts';
import { Reach } from './Reach.tsx';
import { useReleaseChange } from './use-release-change.ts';

interface GrayDialogProps {
  readonly process: string;
  readonly release: ReleaseView;
  readonly version: number;
  readonly onClose: () => void;
}

const firstShare: Targeting = { percent: 10 };

/** Starts a gray release or changes its share; whom it reaches is counted while it is set. */
export function GrayDialog({ process, release, version, onClose }: GrayDialogProps) {
  const { t } = useWords();
  const id = useId();
  const running = release.gray?.version === version ? release.gray.targeting : null;
  const [targeting, setTargeting] = useState<Targeting>(running ?? firstShare);
  const [note, setNote] = useState('');
  const { change, busy, failed } = useReleaseChange(process);
  const planned = useDeferredValue(targeting);
  const send = async (): Promise<void> => {
    const wish = { do: 'gray', version, targeting, revision: release.revision, note: note.trim() } as const;
    if (await change(wish)) onClose();
  };
  return (
    <Modal
      open
      title={t(running === null ? 'release.dialog.gray' : 'release.dialog.share', { version })}
      okText={t('release.dialog.do')}
      okButtonProps={{ disabled: note.trim() === '', loading: busy }}
      onOk={() => void send()}
      onCancel={onClose}
      width={560}
    >
      <Lists targeting={targeting} onChange={setTargeting} />
      <Field id={`${id}-percent`} label={t('release.percent')} hint={t('release.percent.hint')}>
        <div className="desk-percent">
          <Slider
            min={0}
            max={100}
            value={targeting.percent}
            ariaLabelForHandle={t('release.percent')}
            onChange={(percent) => setTargeting({ ...targeting, percent })}
          />
          <InputNumber
            id={`${id}-percent`}
            min={0}
            max={100}
            precision={1}
            suffix="%"
            value={targeting.percent}
            onChange={(percent) => percent !== null && setTargeting({ ...targeting, percent })}
          />
        </div>
      </Field>
      <Reach process={process} targeting={planned} />
      <NoteField id={id} note={note} onNote={setNote} />
      {failed !== null && (
        <p role="alert" className="desk-failed">
          {failed}
        </p>
      )}
    </Modal>
  );
}

interface ListsProps {
  readonly targeting: Targeting;
  readonly onChange: (targeting: Targeting) => void;
}

/** Regions, teams and people; all lists that name somebody must hold. */
function Lists({ targeting, onChange }: ListsProps) {
  const { t } = useWords();
  const id = useId();
  const { regions = [], teams = [], people = [] } = useOrganization() ?? {};
  const lists = [
    ['regions', 'regions', regions],
    ['teams', 'teams', teams],
    ['people', 'persons', people.filter(({ active }) => active)],
  ] as const;
  const set = (name: 'regions' | 'teams' | 'people', chosen: readonly string[]): void => {
    const { [name]: _before, ...rest } = targeting;
    onChange(chosen.length === 0 ? rest : { ...rest, [name]: [...chosen] });
  };
  return lists.map(([name, word, all]) => (
    <Field key={name} id={`${id}-${name}`} label={t(`release.${word}`)}>
      <Select
        id={`${id}-${name}`}
        mode="multiple"
        allowClear
        placeholder={t('release.all')}
        showSearch={{ optionFilterProp: 'label' }}
        value={targeting[name] ?? []}
        options={all.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(chosen) => set(name, chosen)}
      />
    </Field>
  ));
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Field({ id, label, hint, children }: FieldProps) {
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
}
