import { textKeyOf } from '@dealwright/shared';
import { Button, Input } from 'antd';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import { addOptions } from '../../document/commands/add-options.ts';
import { moveOption } from '../../document/commands/move-option.ts';
import { optionsOf } from '../../document/commands/options.ts';
import { removeOption } from '../../document/commands/remove-option.ts';
import { setText } from '../../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { ownerId, useSettingOwner } from './setting-owner.tsx';

/** Options of a choice: renamed in place, moved, removed, added one by one or by pasting many lines. */
export function OptionsSetting() {
  const { t } = useWords();
  const field = ownerId(useSettingOwner());
  const options = optionsOf(useDefinition().fields[field]?.settings);
  return (
    <div className="options-editor">
      <ul className="row-list">
        {options.map(({ id, label }, index) => (
          <OptionRow key={id} field={field} option={id} label={label} place={{ index, count: options.length }} />
        ))}
      </ul>
      <NewOption field={field} />
      <p className="inspector-note">{t('inspector.option.paste')}</p>
    </div>
  );
}

interface OptionRowProps {
  readonly field: string;
  readonly option: string;
  readonly label: string;
  readonly place: { readonly index: number; readonly count: number };
}

function OptionRow({ field, option, label, place }: OptionRowProps) {
  const { t, of } = useWords();
  const { texts, locales, defaultLocale } = useDefinition();
  const wanted = useDocument((state) => state.locale);
  const locale = locales.includes(wanted) ? wanted : defaultLocale;
  const { run } = useDocument.getState();
  const name = of(label);
  return (
    <li>
      <Input
        size="small"
        aria-label={t('inspector.option.label', { number: place.index + 1 })}
        placeholder={name}
        value={texts[locale]?.[textKeyOf(label)] ?? ''}
        onChange={({ target }) => run(setText, { ref: label, locale, text: target.value })}
      />
      <Button
        type="text"
        size="small"
        disabled={place.index === 0}
        aria-label={`${t('inspector.option.up')} ${name}`}
        icon={<ArrowUp size={14} />}
        onClick={() => run(moveOption, { field, option, index: place.index - 1 })}
      />
      <Button
        type="text"
        size="small"
        disabled={place.index === place.count - 1}
        aria-label={`${t('inspector.option.down')} ${name}`}
        icon={<ArrowDown size={14} />}
        onClick={() => run(moveOption, { field, option, index: place.index + 1 })}
      />
      <Button
        type="text"
        size="small"
        disabled={place.count === 1}
        aria-label={t('inspector.option.remove', { name })}
        icon={<Trash2 size={14} />}
        onClick={() => run(removeOption, { field, option })}
      />
    </li>
  );
}

function NewOption({ field }: { readonly field: string }) {
  const { t } = useWords();
  const locale = useDocument((state) => state.locale);
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const labels = text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (labels.length > 0) useDocument.getState().run(addOptions, { field, labels, locale });
    setTyped('');
  };
  return (
    <Input
      size="small"
      aria-label={t('inspector.option.new')}
      placeholder={`+ ${t('inspector.option.new')}`}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text');
        if (!text.includes('\n')) return;
        event.preventDefault();
        add(text);
      }}
      onPressEnter={(event) => {
        event.preventDefault();
        add(typed);
      }}
      onBlur={() => add(typed)}
    />
  );
}
