import { Plus } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { setRule } from '../document/commands/set-rule.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { firstClause } from './fresh-clause.ts';
import { InspectorSection } from './InspectorFrame.tsx';
import { RuleCard } from './RuleCard.tsx';
import { useScopes } from './use-scope.ts';

/** The rules of a form that act on one field or part of it; all of them when no target is given. */
export function RulesSection({ form, target }: { readonly form: string; readonly target: string | null }) {
  const { t } = useWords();
  const { rules = {} } = useDefinition().forms[form] ?? {};
  const { deal } = useScopes();
  const shown = Object.entries(rules).filter(
    ([, { then }]) => target === null || then.some((effect) => effect.target === target),
  );
  const add = (): void => {
    const when = firstClause(deal);
    if (when === null || target === null) return;
    const { run, newId } = useDocument.getState();
    const effect = target.startsWith('n_') ? 'visible' : 'required';
    run(setRule, { form, rule: newId('r'), value: { when, then: [{ effect, target }] } });
  };
  return (
    <InspectorSection
      title={t(target === null ? 'inspector.form.rules' : 'inspector.rules')}
      aside={
        target !== null && (
          <button type="button" className="link-button" onClick={add}>
            <Plus size={14} aria-hidden="true" />
            {t('inspector.rule.add')}
          </button>
        )
      }
    >
      {shown.length === 0 && <p className="inspector-note">{t('inspector.rules.none')}</p>}
      {shown.map(([id, rule]) => (
        <RuleCard key={id} form={form} rule={id} value={rule} />
      ))}
    </InspectorSection>
  );
}
