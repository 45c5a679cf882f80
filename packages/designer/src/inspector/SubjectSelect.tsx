import { type Expression, type ExpressionScope, sentenceOperatorsFor } from '@dealwright/shared';
import { Select } from 'antd';
import { useWords } from '../app/use-words.ts';

/** What a clause speaks of: a field, or a circumstance such as today's date. */
export function SubjectSelect({
  subject,
  scope,
  onChange,
}: {
  readonly subject: Expression;
  readonly scope: ExpressionScope;
  readonly onChange: (subject: Expression) => void;
}) {
  const { t } = useWords();
  const fields = [...scope.fields.values()].filter(({ type }) => sentenceOperatorsFor(type).length > 0);
  const inputs = [...scope.inputs].filter(([, type]) => sentenceOperatorsFor(type).length > 0);
  const value = 'field' in subject ? subject.field : 'input' in subject ? `input ${subject.input}` : undefined;
  return (
    <Select
      size="small"
      className="clause-subject"
      aria-label={t('condition.subject')}
      value={value ?? null}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      options={[
        { label: t('condition.fields'), options: fields.map(({ id, label }) => ({ value: id, label })) },
        {
          label: t('condition.inputs'),
          options: inputs.map(([name]) => ({ value: `input ${name}`, label: t(`sentence.input.${name}`) })),
        },
      ]}
      onChange={(chosen: string) =>
        onChange(chosen.startsWith('input ') ? { input: chosen.slice(6) } : { field: chosen })
      }
    />
  );
}
