import type { Form } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { writeTexts } from '../words.ts';

/** Begins an empty form. */
export const addForm: Command<{ readonly form: string; readonly use: Form['use'] }> = {
  id: 'add-form',
  label: 'command.add-form',
  patch: (definition, { form, use }) => {
    const edit = editOf(definition);
    const fresh: Form = {
      use,
      title: `t:${form}.title`,
      layout: { root: { kind: 'section', children: [] } },
      rules: {},
    };
    if (definition.forms[form] !== undefined) return [];
    edit.set(['forms', form], fresh);
    writeTexts(edit, fresh.title, { en: 'New form', 'zh-CN': '新表单' });
    return edit.patch();
  },
  announce: () => phrase('done.add-form'),
};
