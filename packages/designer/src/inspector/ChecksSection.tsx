import type { FieldCheck } from '@dealwright/shared';
import { fromSentence } from '@dealwright/shared';
import { Button, Input, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { addCheck } from '../document/commands/add-check.ts';
import { removeCheck } from '../document/commands/remove-check.ts';
import { setField } from '../document/commands/set-field.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { freshClause } from './fresh-clause.ts';
import { InspectorSection } from './InspectorFrame.tsx';
import { useFieldScope } from './use-scope.ts';

/** Checks of a value beyond its settings, each with its own words. */
export function ChecksSection({ field }: { readonly field: string }) {
  const { t, locale } = useWords();
  const checks = useDefinition().fields[field]?.checks ?? [];
  const scope = useFieldScope(field);
  const add = (): void => {
    const clause = freshClause({ field }, scope);
    const { run, newId } = useDocument.getState();
    if (clause === null) return;
    const assert = fromSentence({ join: 'all', clauses: [clause] });
    run(addCheck, { field, check: newId('ck'), assert, locale, text: t('inspector.check.fresh') });
  };
  return (
    <InspectorSection
      title={t('inspector.checks')}
      aside={
        <button type="button" className="link-button" onClick={add}>
          <Plus size={14} aria-hidden="true" />
          {t('inspector.check.add')}
        </button>
      }
    >
      {checks.map((check, index) => (
        <CheckCard key={check.id} field={field} checks={checks} index={index} />
      ))}
    </InspectorSection>
  );
}

interface CheckCardProps {
  readonly field: string;
  readonly checks: readonly FieldCheck[];
  readonly index: number;
}

function CheckCard({ field, checks, index }: CheckCardProps) {
  const { t, of } = useWords();
  const scope = useFieldScope(field);
  const locale = useDocument((state) => state.locale);
  const check = checks[index];
  if (check === undefined) return null;
  const { run } = useDocument.getState();
  const replace = (next: FieldCheck): void => {
    run(setField, { field, member: 'checks', value: checks.with(index, next) });
  };
  return (
    <div className="inspector-card">
      <ConditionEditor
        label={t('inspector.check.must')}
        value={check.assert}
        scope={scope}
        onChange={(assert) => replace({ ...check, assert })}
      />
      <Input
        size="small"
        aria-label={t('inspector.check.message')}
        placeholder={t('inspector.check.message')}
        value={of(check.message)}
        onChange={({ target }) => run(setText, { ref: check.message, locale, text: target.value })}
      />
      <div className="card-foot">
        <Select
          size="small"
          variant="borderless"
          aria-label={t('inspector.checks')}
          value={check.severity}
          popupMatchSelectWidth={false}
          options={(['error', 'warning'] as const).map((value) => ({ value, label: t(`inspector.check.${value}`) }))}
          onChange={(severity) => replace({ ...check, severity })}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('board.delete')}
          icon={<Trash2 size={14} />}
          onClick={() => run(removeCheck, { field, check: check.id })}
        />
      </div>
    </div>
  );
}
