import {
  getConfirmation,
  getPublicForm,
  postConfirmation,
  postTakenBack,
  submitPublicForm,
} from '@dealwright/shared/api';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressOf } from '../client/call-route.ts';
import { FormPage } from './FormPage.tsx';
import { chooseLocale, languageName, wantedLocales } from './page-words.ts';
import { publicAddresses } from './public-api.ts';
import { answeringServer } from './testing/answering-server.ts';

const plain = { typeVersion: 1, settings: {} };
const texts = (title: string, name: string, box: string) => ({
  title,
  name,
  email: 'E-Mail',
  box,
  news: box,
  controller: 'Nordlicht',
  text: 'Notice',
});
const opened = {
  company: 'Nordlicht Maschinenbau',
  form: 'frm_lead',
  version: 3,
  locales: ['de', 'en', 'fr', 'zh-CN'],
  confirm: true,
  ticket: 'ticket',
  definition: {
    defaultLocale: 'en',
    fields: {
      f_name: { ...plain, type: 'text', key: 'name', label: 't:name', required: true },
      f_email: { ...plain, type: 'email', key: 'email', label: 't:email', required: true },
      f_consent: {
        ...plain,
        type: 'consent',
        key: 'consent',
        label: 't:box',
        settings: { purposes: ['pp_news'], notice: 'nt_lead' },
      },
    },
    forms: {
      frm_lead: {
        use: 'public',
        title: 't:title',
        layout: {
          root: { kind: 'section', children: ['n_a', 'n_b', 'n_c'] },
          n_a: { kind: 'field', field: 'f_name' },
          n_b: { kind: 'field', field: 'f_email' },
          n_c: { kind: 'field', field: 'f_consent' },
        },
        rules: {},
        public: { notice: 'nt_lead', confirm: 'f_email' },
      },
    },
    privacy: {
      purposes: { pp_news: { title: 't:news', consent: 't:box', basis: 'consent', retention: 'P24M' } },
      notices: { nt_lead: { version: '1', controller: 't:controller', text: 't:text' } },
    },
    texts: {
      en: texts('Talk to us', 'Name', 'News'),
      de: texts('Probefahrt', 'Name', 'Neuigkeiten'),
      fr: texts('Parlons', 'Nom', 'Nouvelles'),
      'zh-CN': texts('试驾', '姓名', '资讯'),
    },
  },
};

const server = answeringServer(() => ({ status: 200, body: opened }));

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/f/link?lang=de');
});
afterEach(cleanup);

async function fillIn(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Name'), 'Lena');
  await userEvent.type(screen.getByLabelText('E-Mail'), 'lena@post.de');
}

test('the addresses are those of the contracts', () => {
  expect(publicAddresses.form('a b', null)).toBe(addressOf(getPublicForm, { params: { link: 'a b' } }));
  expect(publicAddresses.form('l', 'a+b')).toBe(
    addressOf(getPublicForm, { params: { link: 'l' }, query: { ticket: 'a+b' } }),
  );
  expect(publicAddresses.submissions('l')).toBe(addressOf(submitPublicForm, { params: { link: 'l' } }));
  expect(publicAddresses.confirmation('t')).toBe(addressOf(getConfirmation, { params: { token: 't' } }));
  expect(publicAddresses.confirmation('t')).toBe(addressOf(postConfirmation, { params: { token: 't' } }));
  expect(publicAddresses.takenBack('t')).toBe(addressOf(postTakenBack, { params: { token: 't' } }));
});

test('the language is that of the address, else of the browser, else of the form', () => {
  const address = new URL('https://x.example/f/a?lang=fr');
  expect(chooseLocale(wantedLocales(address, ['de']), ['de', 'fr'], 'en')).toBe('fr');
  expect(chooseLocale(['zh'], ['en', 'zh-CN'], 'en')).toBe('zh-CN');
  expect(chooseLocale(['it'], ['de', 'fr'], 'de')).toBe('de');
  const offered = ['de', 'fr', 'zh-CN', 'en-GB', 'en-US'];
  expect(offered.map((one) => languageName(one, offered))).toEqual([
    'Deutsch',
    'Français',
    '中文',
    'British English',
    'American English',
  ]);
});

test('a stranger sends a form; the box is unticked and the notice stands before the button', async () => {
  server.answers.push({ status: 200, body: { state: 'confirm' } });
  const { container } = render(<FormPage link="link" />);
  await fillIn();
  expect((screen.getByRole('checkbox') as HTMLInputElement).checked).toBe(false);
  expect(screen.getByRole('banner').textContent).toContain('Nordlicht Maschinenbau');
  const notice = screen.getByText('Nordlicht');
  const button = screen.getByRole('button', { name: 'Absenden' });
  expect(notice.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(screen.getByLabelText('Name').getAttribute('autocomplete')).toBe('off');
  expect(screen.getByLabelText('E-Mail').getAttribute('autocomplete')).toBe('email');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
  await userEvent.click(button);
  expect(await screen.findByRole('heading', { name: 'Noch ein Schritt' })).toBeTruthy();
  expect(server.asked[1]).toMatchObject({
    method: 'POST',
    body: { ticket: 'ticket', version: 3, locale: 'de', values: { f_name: 'Lena', f_email: 'lena@post.de' } },
  });
  expect(server.asked[1]?.body).toHaveProperty('command', server.asked[1]?.key);
  expect(localStorage.length).toBe(0);
});

test('what is wrong is said in the language of the form and gets the focus', async () => {
  render(<FormPage link="link" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Absenden' }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  expect(screen.getAllByText('Bitte ausfüllen')).toHaveLength(2);
  expect(server.asked).toHaveLength(1);
});

test('what the server refuses stands at its field, in a language the server does not speak', async () => {
  const details = [
    { pointer: '/values/f_name', code: 'too-long', params: { max: 3 }, message: 'At most 3 characters' },
  ];
  server.answers.push({ status: 400, body: { code: 'request.invalid', message: 'wrong', details } });
  render(<FormPage link="link" />);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Absenden' }));
  expect(await screen.findByText('Höchstens 3 Zeichen')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
  expect(screen.getByText('Bitte prüfen Sie die markierten Angaben.')).toBeTruthy();
});

test('without a connection the form is kept and sent as the same submission when there is one', async () => {
  server.answers.push('unreachable', { status: 200, body: { state: 'received' } });
  render(<FormPage link="link" />);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Absenden' }));
  expect(await screen.findByText(/Keine Verbindung/u)).toBeTruthy();
  expect(localStorage.getItem('dealwright.form.link')).toContain('Lena');
  dispatchEvent(new Event('online'));
  expect(await screen.findByRole('heading', { name: 'Angekommen' })).toBeTruthy();
  expect(server.asked[2]?.key).toBe(server.asked[1]?.key);
});

test('what is typed while there is no connection is what is sent, and what has become wrong is not', async () => {
  server.answers.push('unreachable', 'unreachable', { status: 200, body: { state: 'received' } });
  render(<FormPage link="link" />);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Absenden' }));
  await screen.findByText(/Keine Verbindung/u);
  await userEvent.type(screen.getByLabelText('Name'), ' Hartwig');
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(server.asked).toHaveLength(3));
  await screen.findByText(/Keine Verbindung/u);
  await userEvent.clear(screen.getByLabelText('Name'));
  dispatchEvent(new Event('online'));
  await screen.findByText('Bitte prüfen Sie die markierten Angaben.');
  expect(server.asked).toHaveLength(3);
  await userEvent.type(screen.getByLabelText('Name'), 'Lena H.');
  await userEvent.click(screen.getByRole('button', { name: 'Absenden' }));
  await screen.findByRole('heading', { name: 'Angekommen' });
  expect(server.asked.slice(2).map(({ body }) => body)).toMatchObject([
    { values: { f_name: 'Lena Hartwig' } },
    { values: { f_name: 'Lena H.' } },
  ]);
});

test('a server that was down is asked again without the browser going on line', async () => {
  server.answers.push('unreachable', { status: 200, body: { state: 'received' } });
  render(<FormPage link="link" />);
  await fillIn();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await act(async () => screen.getByRole('button', { name: 'Absenden' }).click());
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  vi.useRealTimers();
  await screen.findByRole('heading', { name: 'Angekommen' });
});

test('a form that lay open too long is opened anew and sent with what was typed', async () => {
  const gone = { status: 410, body: { code: 'public.token', message: 'old', details: [] } };
  server.answers.push(
    gone,
    { status: 200, body: { ...opened, ticket: 'fresh' } },
    { status: 200, body: { state: 'received' } },
  );
  render(<FormPage link="link" />);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Absenden' }));
  expect(await screen.findByRole('heading', { name: 'Angekommen' })).toBeTruthy();
  expect(server.asked[2]?.ticket).toBe('ticket');
  expect(server.asked[3]?.body).toMatchObject({ ticket: 'fresh', values: { f_name: 'Lena' } });
});

test('who opens the page again with entries that are kept is the same visit; without entries it is a new one', async () => {
  server.answers.push({ status: 200, body: { ...opened, ticket: 'again' } }, { status: 200, body: opened });
  render(<FormPage link="link" />);
  await screen.findByLabelText('Name');
  cleanup();
  render(<FormPage link="link" />);
  await fillIn();
  cleanup();
  render(<FormPage link="link" />);
  expect(((await screen.findByLabelText('Name')) as HTMLInputElement).value).toBe('Lena');
  expect(server.asked.map(({ ticket }) => ticket)).toEqual([null, null, 'again']);
});

test('a browser that lets pages keep nothing still gets and sends the form', async () => {
  const { localStorage: allowed } = globalThis;
  const forbid = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', { get: forbid, configurable: true });
  server.answers.push({ status: 200, body: { state: 'received' } });
  render(<FormPage link="link" />);
  await fillIn();
  await userEvent.click(screen.getByRole('button', { name: 'Absenden' }));
  expect(await screen.findByRole('heading', { name: 'Angekommen' })).toBeTruthy();
  Object.defineProperty(globalThis, 'localStorage', { get: () => allowed, configurable: true });
});

test('another language keeps what was typed', async () => {
  render(<FormPage link="link" />);
  await fillIn();
  await userEvent.selectOptions(screen.getByLabelText('Sprache'), 'zh-CN');
  expect(((await screen.findByLabelText('姓名')) as HTMLInputElement).value).toBe('Lena');
  expect(screen.getByRole('button', { name: '提交' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('zh-CN');
});

test.each([
  ['public.closed', 'Dieses Formular ist geschlossen'],
  ['not-found', 'Hier ist nichts'],
  ['server.busy', 'Im Moment nicht möglich'],
])('%s is said in words', async (code, title) => {
  server.answers = [{ status: 410, body: { code, message: '', details: [] } }];
  render(<FormPage link="link" />);
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
});
