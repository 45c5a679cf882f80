import { type Expression, type ExpressionScope, formatFeel, namesOf, parseFeel } from '@dealwright/shared';
import { Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../app/use-words.ts';

/** An expression as FEEL text. */
export interface FeelEditorProps {
  readonly label: string;
  readonly value: Expression | undefined;
  readonly scope: ExpressionScope;
  readonly onChange: (value: Expression) => void;
  /** Called when the text was emptied; without it an empty text is refused like any other. */
  readonly onClear?: () => void;
}

/** FEEL text with field labels as names. What the tree cannot say is refused with its place, and the text is kept. */
export function FeelEditor({ label, value, scope, onChange, onClear }: FeelEditorProps) {
  const { t } = useWords();
  const id = useId();
  const names = namesOf(scope);
  const [typed, setTyped] = useState<string | null>(null);
  const stored = value === undefined ? '' : formatFeel(value, names);
  const text = typed ?? stored;
  const parsed = typed === null || (typed.trim() === '' && onClear !== undefined) ? null : parseFeel(typed, names);
  const refused = parsed !== null && !parsed.ok ? parsed.refused[0] : undefined;
  const apply = (): void => {
    if (typed === null) return;
    if (typed.trim() === '' && onClear !== undefined) onClear();
    else if (parsed?.ok === true) onChange(parsed.expression);
    else return;
    setTyped(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) apply();
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <div className="feel-editor">
      <Input.TextArea
        className="mono"
        aria-label={label}
        aria-describedby={id}
        autoSize={{ minRows: 1, maxRows: 8 }}
        spellCheck={false}
        value={text}
        {...(refused === undefined ? {} : { status: 'error' as const })}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={apply}
        onKeyDown={press}
      />
      <p id={id} className="inspector-note" role={refused === undefined ? undefined : 'alert'}>
        {refused === undefined
          ? typed === null
            ? ''
            : t('condition.feel.hint')
          : `${refused.from + 1}–${refused.to}: ${t(`expression.feel.${refused.code}`, refused.params)}`}
      </p>
    </div>
  );
}
