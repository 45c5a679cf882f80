import type { Expression, Rule, RuleEffect } from '@dealwright/shared';
import { Button, Input, Select } from 'antd';
import { Trash2 } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { layoutName } from '../document/commands/layout-name.ts';
import { removeRule } from '../document/commands/remove-rule.ts';
import { setRule } from '../document/commands/set-rule.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { fieldName } from '../document/words.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { FeelEditor } from './FeelEditor.tsx';
import { useScopes } from './use-scope.ts';

/** One rule: when it fires, and what it then does to what. */
export function RuleCard({
  form,
  rule,
  value,
}: {
  readonly form: string;
  readonly rule: string;
  readonly value: Rule;
}) {
  const { t } = useWords();
  const { deal } = useScopes();
  const { run } = useDocument.getState();
  const write = (next: Rule): void => {
    run(setRule, { form, rule, value: next });
  };
  return (
    <div className="inspector-card">
      <ConditionEditor
        label={t('inspector.rules')}
        value={value.when}
        scope={deal}
        onChange={(when) => write({ ...value, when })}
      />
      {value.then.map((effect, index) => (
        <EffectRow
          key={index}
          form={form}
          effect={effect}
          onChange={(next) => write({ ...value, then: value.then.with(index, next) })}
        />
      ))}
      <div className="card-foot">
        <Button
          type="text"
          size="small"
          aria-label={t('inspector.rule.remove')}
          icon={<Trash2 size={14} />}
          onClick={() => run(removeRule, { form, rule })}
        />
      </div>
    </div>
  );
}

const effects = ['visible', 'required', 'readonly', 'value', 'message'] as const;

interface EffectRowProps {
  readonly form: string;
  readonly effect: RuleEffect;
  readonly onChange: (effect: RuleEffect) => void;
}

function EffectRow({ form, effect, onChange }: EffectRowProps) {
  const { t } = useWords();
  const definition = useDefinition();
  const reader = useDocument((state) => state.locale);
  const { deal } = useScopes();
  const isNode = effect.target.startsWith('n_');
  const name = isNode
    ? layoutName(definition, { form, layout: effect.target }, { locale: reader })
    : fieldName(definition, effect.target, { locale: reader });
  const offered = isNode ? (['visible'] as const) : [...new Set([...effects, effect.effect])];
  const takesValue = effect.effect === 'value' || effect.effect === 'options';
  const change = (next: RuleEffect['effect']): void => onChange(freshEffect(next, effect.target));
  return (
    <div className="effect">
      <div className="clause">
        <span className="clause-word">{t('sentence.then')}</span>
        <span className="chip-name">{name}</span>
        <Select
          size="small"
          aria-label={t('inspector.rule.then')}
          value={effect.effect}
          popupMatchSelectWidth={false}
          options={offered.map((one) => ({ value: one, label: t(`sentence.effect.${one}`) }))}
          onChange={change}
        />
      </div>
      {takesValue && (
        <FeelEditor
          label={t('inspector.rule.value')}
          value={effect.arg}
          scope={deal}
          onChange={(arg: Expression) => onChange({ ...effect, arg })}
        />
      )}
      {effect.effect === 'message' && <MessageRow effect={effect} />}
    </div>
  );
}

function MessageRow({ effect }: { readonly effect: RuleEffect }) {
  const { t, of } = useWords();
  const locale = useDocument((state) => state.locale);
  if (effect.text === undefined) return null;
  const ref = effect.text;
  return (
    <Input
      size="small"
      aria-label={t('inspector.rule.message')}
      placeholder={t('inspector.rule.message')}
      value={of(ref) === ref.slice(2) ? '' : of(ref)}
      onChange={({ target }) => useDocument.getState().run(setText, { ref, locale, text: target.value })}
    />
  );
}

function freshEffect(effect: RuleEffect['effect'], target: string): RuleEffect {
  if (effect === 'message') return { effect, target, text: `t:${useDocument.getState().newId('msg')}` };
  if (effect === 'value') return { effect, target, arg: { const: { empty: true } } };
  return { effect, target };
}
