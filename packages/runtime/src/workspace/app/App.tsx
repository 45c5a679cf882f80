import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Toasts } from '../toast/Toasts.tsx';
import { createQueryClient } from './query-client.ts';
import { router } from './routes.tsx';

/** The workspace with everything it stands in: texts, cache, addresses, and the corner where it speaks. */
export function App({ texts }: { readonly texts: i18n }) {
  const [client] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </I18nextProvider>
  );
}
