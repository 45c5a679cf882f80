import { kitLocale, themeFor, useThemeMode } from '@dealwright/runtime/shell';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider, App as Kit } from 'antd';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createQueryClient } from './query-client.ts';
import { router } from './routes.tsx';

/** The designer with everything it stands in: texts, look, cache, addresses. */
export function App({ texts }: { readonly texts: i18n }) {
  const [client] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={client}>
        <Look />
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Look() {
  const { i18n } = useTranslation();
  const mode = useThemeMode();
  return (
    <ConfigProvider locale={kitLocale(i18n.language)} theme={themeFor(mode)} button={{ autoInsertSpace: false }}>
      <Kit className="app-root">
        <RouterProvider router={router} />
      </Kit>
    </ConfigProvider>
  );
}
