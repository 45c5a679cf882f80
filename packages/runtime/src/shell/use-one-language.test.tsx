import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from '../workspace/testing/open-page.tsx';
import { useOneLanguage } from './use-one-language.ts';

test('what was asked for before the server knew the language is asked for anew', async () => {
  const server = { locale: 'zh-CN' };
  const first = Promise.withResolvers<void>();
  let asked = 0;
  const story = async () => {
    const { locale } = server;
    asked += 1;
    if (asked === 1) await first.promise;
    return locale;
  };
  function Page() {
    const { data } = useQuery({ queryKey: ['timeline'], queryFn: story });
    useOneLanguage({ locale: 'zh-CN' });
    return <p>{data === undefined ? 'loading' : `told in ${data}`}</p>;
  }
  await openPage(<Page />, () => {
    server.locale = 'en';
    // The first answer comes after the new language was stored, as a slow page's does.
    setTimeout(first.resolve, 20);
    return { body: { locale: 'en' } };
  });
  expect(await screen.findByText('told in en')).toBeDefined();
});
