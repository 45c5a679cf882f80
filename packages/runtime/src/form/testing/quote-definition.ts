import type { ProcessDefinition } from '@dealwright/shared';
import { quoteSource } from './quote-form.ts';

/** The quote form as the only form of a process. */
export const quoteDefinition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'quote',
  locales: ['en', 'zh-CN'],
  defaultLocale: 'en',
  title: 't:title',
  fields: quoteSource.fields,
  forms: { frm_quote: quoteSource.form },
  pipeline: {
    order: ['st_new'],
    stages: { st_new: { title: 't:title', module: 'acquire' } },
    card: { title: 'f_customer' },
  },
  flows: {},
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: quoteSource.texts,
};
