import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../deed/RadioGroup.tsx';
import { useOrganization } from '../../session/use-me.ts';
import { LeavingPreview } from './LeavingPreview.tsx';

const rules = ['superior', 'person'] as const;
type Rule = (typeof rules)[number];

/** Who leaves and who takes over; what that would do stands below before anything is done. */
export function LeaversPart() {
  const { t } = useTranslation();
  const people = useOrganization()?.people ?? [];
  const [leaver, setLeaver] = useState('');
  const [rule, setRule] = useState<Rule>('superior');
  const [heir, setHeir] = useState('');
  const active = people.filter((person) => person.active);
  const left = people.filter((person) => !person.active);
  const ready = leaver !== '' && (rule === 'superior' || heir !== '');
  return (
    <>
      <div className="paper leaver-form">
        <PersonSelect label={t('leavers.who')} people={active} chosen={leaver} onChoose={setLeaver} />
        <RadioGroup
          label={t('leavers.successor')}
          chosen={rule}
          onChoose={setRule}
          choices={rules.map((key) => ({ key, words: t(`leavers.rule.${key}`), hint: t(`leavers.rule.${key}.hint`) }))}
        />
        {rule === 'person' && (
          <PersonSelect
            label={t('leavers.heir')}
            people={active.filter(({ id }) => id !== leaver)}
            chosen={heir}
            onChoose={setHeir}
          />
        )}
      </div>
      {ready && (
        <LeavingPreview
          key={`${leaver} ${rule} ${heir}`}
          leaver={leaver}
          successor={rule === 'superior' ? { rule } : { rule, person: heir }}
          onDone={() => setLeaver('')}
        />
      )}
      {left.length > 0 && (
        <p className="quiet">{t('leavers.left', { names: left.map(({ name }) => name).join(t('deal.join')) })}</p>
      )}
    </>
  );
}

interface PersonSelectProps {
  readonly label: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (person: string) => void;
}

function PersonSelect({ label, people, chosen, onChoose }: PersonSelectProps) {
  const { t } = useTranslation();
  return (
    <label className="stacked">
      <span>{label}</span>
      <select className="input" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('leavers.choose')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
