import { expect, onTestFinished, test } from 'vitest';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld } from '../support/world.ts';

interface Draft {
  readonly definition: { readonly access: { readonly roles: Readonly<Record<string, object>> } };
}

test('a card says nothing of a consent that its reader may not know of', async () => {
  const world = await startWorld();
  onTestFinished(() => world.stop());
  const admin = world.as('admin');
  const { definition } = (await admin.post<Draft>('/api/processes', { template: 'gdpr-lead-capture' })).body;
  const { roles } = definition.access;
  const closed = { ...roles, 'role:sales': { ...roles['role:sales'], fields: { f_consent: 'hidden' } } };
  const key = await publishedProcess(admin, {
    key: 'closed',
    definition: { ...definition, access: { roles: closed } },
  });
  const deal = await startDeal(world.as('manager'), key, {
    f_name: 'Ada',
    f_email: 'ada@example.com',
  });
  const values = { f_consent: { purposes: { pp_news: true } } };
  const given = await give(world.as('manager'), deal, { kind: 'edit', values });
  expect(given.status, given.text).toBe(200);
  const consents = async (person: 'sales' | 'manager') => {
    const page = await world.as(person).get<{ card: { consent: string } }>(`/api/deals/${deal}`);
    const list = await world.as(person).get<{ items: { consent: string }[] }>('/api/deals');
    expect(page.status, page.text).toBe(200);
    return [page.body.card.consent, list.body.items[0]?.consent];
  };
  expect(await consents('manager')).toEqual(['given', 'given']);
  expect(await consents('sales')).toEqual(['none', 'none']);
});
