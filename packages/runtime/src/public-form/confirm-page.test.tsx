import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ConfirmPage } from './ConfirmPage.tsx';
import { answeringServer } from './testing/answering-server.ts';

const server = answeringServer();

test('only the button confirms', async () => {
  const facts = {
    state: 'open',
    company: 'Nordlicht',
    locale: 'fr',
    title: 'Parlons',
    email: 'l***@***.fr',
    until: '2026-01-08T09:00:00Z',
    allowed: [],
  };
  server.answers = [
    { status: 200, body: facts },
    { status: 200, body: { state: 'done', allowed: [] } },
  ];
  history.replaceState(null, '', '/f/confirm/token');
  render(<ConfirmPage token="token" />);
  const button = await screen.findByRole('button', { name: 'Confirmer' });
  expect(server.asked.map(({ method }) => method)).toEqual(['GET']);
  await userEvent.click(button);
  expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'POST']);
  expect(await screen.findByRole('heading', { name: 'Confirmé' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('fr');
});

test.each([
  ['fr', 'Ce lien n’est plus valable'],
  ['zh-CN', '此链接已失效'],
])('a mailed link whose time is over speaks the language of the mail: %s', async (lang, title) => {
  server.answers = [{ status: 410, body: { code: 'public.token', message: '', details: [] } }];
  history.replaceState(null, '', `/f/confirm/token?lang=${lang}`);
  render(<ConfirmPage token="token" />);
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
});

test('a server that is busy does not make a link invalid; trying again confirms', async () => {
  const facts = {
    state: 'open',
    company: 'Nordlicht',
    locale: 'de',
    title: 'Probefahrt',
    email: 'l***',
    until: '2026-01-08T09:00:00Z',
    allowed: [],
  };
  const busy = { status: 503, body: { code: 'server.busy', message: 'busy', details: [] } };
  server.answers = [
    busy,
    { status: 200, body: facts },
    busy,
    { status: 200, body: facts },
    { status: 200, body: { state: 'done', allowed: [] } },
  ];
  history.replaceState(null, '', '/f/confirm/token?lang=de');
  render(<ConfirmPage token="token" />);
  await screen.findByRole('heading', { name: 'Im Moment nicht möglich' });
  await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Bestätigen' }));
  await screen.findByRole('heading', { name: 'Im Moment nicht möglich' });
  await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Bestätigen' }));
  await screen.findByRole('heading', { name: 'Bestätigt' });
});

test('a link that was used before says that it is confirmed, in the form’s language and then in another', async () => {
  const done = {
    state: 'done',
    company: 'Nordlicht',
    locale: 'de',
    title: 'Probefahrt',
    email: 'l***',
    until: '2026-01-08T09:00:00Z',
    allowed: [],
  };
  server.answers = [{ status: 200, body: done }];
  history.replaceState(null, '', '/f/confirm/token');
  render(<ConfirmPage token="token" />);
  await screen.findByRole('heading', { name: 'Bestätigt' });
  await userEvent.selectOptions(screen.getByLabelText('Sprache'), 'fr');
  await screen.findByRole('heading', { name: 'Confirmé' });
});

test('what was allowed is taken back with one button under the same link; what fails is said and stays', async () => {
  const [offers, dealer] = [
    { purpose: 'pp_offers', title: 'Angebote', given: true },
    { purpose: 'pp_dealer', title: 'Weitergabe an einen Händler', given: false },
  ];
  const done = {
    state: 'done',
    company: 'Nordlicht',
    locale: 'de',
    title: 'Probefahrt',
    email: 'l***',
    until: '2026-01-08T09:00:00Z',
    allowed: [offers, dealer],
  };
  const busy = { status: 503, body: { code: 'server.busy', message: 'busy', details: [] } };
  server.answers = [
    { status: 200, body: done },
    busy,
    { status: 200, body: { allowed: [{ ...offers, given: false }, dealer] } },
  ];
  history.replaceState(null, '', '/f/confirm/token');
  const { container } = render(<ConfirmPage token="token" />);
  const button = await screen.findByRole('button', { name: 'Widerrufen', description: 'Angebote' });
  expect(screen.getAllByRole('button', { name: 'Widerrufen' })).toHaveLength(1);
  await userEvent.click(button);
  await screen.findByText('Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.');
  await userEvent.click(button);
  await screen.findByText('Widerrufen: Angebote');
  expect(screen.queryByRole('button', { name: 'Widerrufen' })).toBeNull();
  const sent = { method: 'POST', body: { purposes: ['pp_offers'] } };
  expect(server.asked.slice(1)).toMatchObject([sent, sent]);
  expect(container.textContent).toContain('Nicht erlaubt');
});
