import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** As much as the API takes. */
const mostWeight = 1000;

/** How much the vote of people added beside weighs, where votes have weights; empty is 1 (S-04). */
export function WeightInput({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="decision-comment">
      <label htmlFor={id}>{t('inbox.add.weight')}</label>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        min={1}
        max={mostWeight}
        step={1}
        placeholder="1"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {t('inbox.add.weight.hint')}
      </p>
    </div>
  );
}

/** The weight that was entered, between 1 and the most; 1 where nothing was. */
export function weightOf(entered: string): number {
  const weight = Math.trunc(Number(entered));
  return Number.isFinite(weight) ? Math.min(Math.max(weight, 1), mostWeight) : 1;
}
