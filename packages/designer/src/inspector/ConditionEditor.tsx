import { type Expression, type ExpressionScope, sentenceOf } from '@dealwright/shared';
import { Button, Segmented } from 'antd';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { FeelEditor } from './FeelEditor.tsx';
import { firstClause } from './fresh-clause.ts';
import { SentenceEditor } from './SentenceEditor.tsx';

/** A condition being edited. Without `onClear` it cannot be taken away. */
export interface ConditionEditorProps {
  readonly label: string;
  readonly value: Expression | undefined;
  readonly scope: ExpressionScope;
  readonly onChange: (value: Expression) => void;
  readonly onClear?: () => void;
}

/** A condition as a sentence of choices, or as FEEL text where a sentence cannot say it or somebody prefers it. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { t } = useWords();
  const { label, value, scope, onChange, onClear } = props;
  const [view, setView] = useState<'sentence' | 'feel'>('sentence');
  if (value === undefined) {
    const begin = (): void => {
      const first = firstClause(scope);
      if (first !== null) onChange(first);
    };
    return (
      <button type="button" className="link-button" onClick={begin}>
        <Plus size={14} aria-hidden="true" />
        {t('condition.set')}
      </button>
    );
  }
  const sentence = sentenceOf(value, scope);
  const shown = sentence === null ? 'feel' : view;
  return (
    <fieldset className="condition" aria-label={label}>
      <div className="condition-head">
        <Segmented
          size="small"
          aria-label={t('condition.view')}
          value={shown}
          options={(['sentence', 'feel'] as const).map((one) => ({
            value: one,
            label: t(`condition.${one}`),
            disabled: one === 'sentence' && sentence === null,
          }))}
          onChange={setView}
        />
        {onClear !== undefined && (
          <Button type="text" size="small" aria-label={t('condition.clear')} icon={<X size={14} />} onClick={onClear} />
        )}
      </div>
      {shown === 'sentence' && sentence !== null ? (
        <SentenceEditor sentence={sentence} scope={scope} onChange={onChange} />
      ) : (
        <>
          {sentence === null && <p className="inspector-note">{t('condition.complex')}</p>}
          <FeelEditor label={label} value={value} scope={scope} onChange={onChange} />
        </>
      )}
    </fieldset>
  );
}
