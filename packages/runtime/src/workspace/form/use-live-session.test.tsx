import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, expect, test } from 'vitest';
import { processOf } from '../../engine/testing/process.ts';
import { startTexts } from '../../shell/product-texts.ts';
import { organization } from '../testing/open-page.tsx';
import { DealForm } from './DealForm.tsx';
import { formOfFields } from './form-input.ts';
import { formRoomTexts } from './form-room-texts.ts';
import { StaleBanner } from './StaleBanner.tsx';
import { useLiveSession } from './use-live-session.ts';

const definition = processOf({ texts: { en: { name: 'Customer', amount: 'Amount' } } });
const form = formOfFields(['f_name', 'f_amount'], 't:title');
const states = { f_name: 'edit', f_amount: 'edit' } as const;

beforeEach(() => localStorage.setItem('dealwright.locale', 'en'));

function LiveForm({ values }: { readonly values: Readonly<Record<string, string>> }) {
  const live = useLiveSession({ facts: { definition, values, states }, form, name: 'deal_1' });
  return (
    <>
      <StaleBanner live={live} definition={definition} />
      <DealForm session={live.session} submitLabel="Save" onSubmit={() => live.send(async () => true)} />
    </>
  );
}

function show() {
  const texts = startTexts(formRoomTexts);
  const client = new QueryClient();
  client.setQueryData(['organization'], organization);
  const page = (values: Readonly<Record<string, string>>) => (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={client}>
        <LiveForm values={values} />
      </QueryClientProvider>
    </I18nextProvider>
  );
  const { rerender } = render(page({ f_name: 'Hengtai', f_amount: '100' }));
  return { user: userEvent.setup(), arrive: (values: Readonly<Record<string, string>>) => rerender(page(values)) };
}

const shown = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label).value;

test('as long as nothing is typed the form follows the server', () => {
  const { arrive } = show();
  arrive({ f_name: 'Hengtai', f_amount: '250' });
  expect(shown(/Amount/)).toBe('250');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what is being typed is never replaced silently', async () => {
  const { user, arrive } = show();
  await user.type(screen.getByLabelText(/Customer/), ' Ltd');
  arrive({ f_name: 'Hengtai', f_amount: '250' });
  expect(shown(/Customer/)).toBe('Hengtai Ltd');
  expect(shown(/Amount/)).toBe('100');
  expect(screen.getByRole('alert').textContent).toContain('Amount is 250');
  await user.click(screen.getByRole('button', { name: 'Load and keep my input' }));
  expect([shown(/Customer/), shown(/Amount/)]).toEqual(['Hengtai Ltd', '250']);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the input may be dropped for what others wrote', async () => {
  const { user, arrive } = show();
  await user.type(screen.getByLabelText(/Customer/), ' Ltd');
  arrive({ f_name: 'Hengtai Group', f_amount: '100' });
  expect(screen.getByRole('alert').textContent).toContain('Customer is Hengtai Group, you typed Hengtai Ltd');
  await user.click(screen.getByRole('button', { name: 'Load and drop my input' }));
  expect(shown(/Customer/)).toBe('Hengtai Group');
});

test('after one’s own saving the form follows again without asking', async () => {
  const { user, arrive } = show();
  await user.type(screen.getByLabelText(/Customer/), ' Ltd');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  arrive({ f_name: 'HENGTAI LTD', f_amount: '100' });
  expect(shown(/Customer/)).toBe('HENGTAI LTD');
  expect(screen.queryByRole('alert')).toBeNull();
});
