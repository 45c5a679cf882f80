import { createFormSession } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import { createRoot } from 'react-dom/client';
import { fields, form, plan, texts } from './form-of.ts';
import { measureMount } from './measure-mount.ts';

measureMount((place) => {
  const session = createFormSession({
    source: { fields, form, texts: { en: texts }, defaultLocale: 'en' },
    values: {},
    access: Object.fromEntries(plan.map(({ id }) => [id, 'edit' as const])),
    locale: 'en',
    inputs: {},
    organization: null,
  });
  createRoot(place).render(<FormView session={session} submitLabel={null} onSubmit={() => undefined} />);
});
