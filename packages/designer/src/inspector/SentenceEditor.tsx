import {
  type Expression,
  type ExpressionScope,
  fromSentence,
  type Sentence,
  type SentenceClause,
  sentenceOperatorsFor,
  sentenceOperatorText,
  sentenceValueType,
  unknownType,
} from '@dealwright/shared';
import { Button, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { freshClause, freshValues, subjectTypeOf } from './fresh-clause.ts';
import { SubjectSelect } from './SubjectSelect.tsx';
import { ValueEditor } from './ValueEditor.tsx';

/** A sentence being edited; it is a whole condition after each choice. */
export interface SentenceEditorProps {
  readonly sentence: Sentence;
  readonly scope: ExpressionScope;
  readonly onChange: (value: Expression) => void;
}

/** "when [budget] [is greater than] [50,000] and …", each piece a choice. */
export function SentenceEditor({ sentence, scope, onChange }: SentenceEditorProps) {
  const { t } = useWords();
  const write = (next: Sentence): void => onChange(fromSentence(next));
  const replace = (index: number, clause: SentenceClause): void =>
    write({ ...sentence, clauses: sentence.clauses.with(index, clause) });
  const add = (): void => {
    const subject = sentence.clauses.at(-1)?.subject;
    const clause = subject === undefined ? null : freshClause(subject, scope);
    if (clause !== null) write({ ...sentence, clauses: [...sentence.clauses, clause] });
  };
  return (
    <div className="sentence">
      {sentence.clauses.length > 1 && (
        <Select
          size="small"
          aria-label={t('condition.join')}
          value={sentence.join}
          popupMatchSelectWidth={false}
          options={(['all', 'any'] as const).map((value) => ({ value, label: t(`sentence.${value}`) }))}
          onChange={(join) => write({ ...sentence, join })}
        />
      )}
      {sentence.clauses.map((clause, index) => (
        <Clause
          key={index}
          word={t(index === 0 ? 'sentence.when' : sentence.join === 'all' ? 'sentence.and' : 'sentence.or')}
          clause={clause}
          scope={scope}
          onChange={(next) => replace(index, next)}
          onRemove={
            sentence.clauses.length > 1
              ? () => write({ ...sentence, clauses: sentence.clauses.toSpliced(index, 1) })
              : null
          }
        />
      ))}
      <button type="button" className="link-button" onClick={add}>
        <Plus size={14} aria-hidden="true" />
        {t('condition.add')}
      </button>
    </div>
  );
}

interface ClauseProps {
  readonly word: string;
  readonly clause: SentenceClause;
  readonly scope: ExpressionScope;
  readonly onChange: (clause: SentenceClause) => void;
  readonly onRemove: (() => void) | null;
}

function Clause({ word, clause, scope, onChange, onRemove }: ClauseProps) {
  const { t } = useWords();
  const type = subjectTypeOf(clause.subject, scope) ?? unknownType;
  const about = (subject: Expression): void => {
    const fresh = freshClause(subject, scope);
    if (fresh !== null) onChange(fresh);
  };
  return (
    <div className="clause">
      <span className="clause-word">{word}</span>
      <SubjectSelect subject={clause.subject} scope={scope} onChange={about} />
      <Select
        size="small"
        className="clause-operator"
        aria-label={t('condition.operator')}
        value={clause.operator}
        popupMatchSelectWidth={false}
        options={sentenceOperatorsFor(type).map(({ name }) => ({
          value: name,
          label: t(sentenceOperatorText(name, type)),
        }))}
        onChange={(operator) => onChange({ ...clause, operator, values: freshValues(operator, type, clause.values) })}
      />
      {clause.values.map((value, index) => (
        <ValueEditor
          key={index}
          value={value}
          type={sentenceValueType(type)}
          scope={scope}
          onChange={(next) => onChange({ ...clause, values: clause.values.with(index, next) })}
        />
      ))}
      {onRemove !== null && (
        <Button
          type="text"
          size="small"
          aria-label={t('condition.remove-clause')}
          icon={<X size={12} />}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
