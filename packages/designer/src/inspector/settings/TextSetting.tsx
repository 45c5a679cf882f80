import type { ControlProps } from '@dealwright/runtime/react';
import { textKeyOf } from '@dealwright/shared';
import { Input } from 'antd';
import { setText } from '../../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { ownerId, useSettingOwner } from './setting-owner.tsx';

/** A setting that is words of the definition: the setting holds the ref, the words go to the text catalogue. */
export function TextSetting({ id, value, context, onChange }: ControlProps) {
  const owner = ownerId(useSettingOwner());
  const { texts, locales, defaultLocale } = useDefinition();
  const wanted = useDocument((state) => state.locale);
  const locale = locales.includes(wanted) ? wanted : defaultLocale;
  const ref = typeof value === 'string' ? value : `t:${owner}.${context.field.label.split('.').at(-1)}`;
  const write = (text: string): void => {
    useDocument.getState().run(setText, { ref, locale, text });
    const left = Object.values(useDocument.getState().document?.definition.texts ?? {}).some(
      (one) => one[textKeyOf(ref)] !== undefined,
    );
    onChange(left ? ref : null);
  };
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 1, maxRows: 6 }}
      value={texts[locale]?.[textKeyOf(ref)] ?? ''}
      onChange={({ target }) => write(target.value)}
    />
  );
}
