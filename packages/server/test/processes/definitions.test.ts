import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedProcess } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Draft {
  readonly process: string;
  readonly revision: number;
  readonly basedOn: { readonly version: number; readonly hash: string } | null;
  readonly definition: Record<string, unknown> & { fields: Record<string, unknown>; title: string };
}

async function blank(key: string): Promise<Draft> {
  const made = await world.as('business').post<Draft>('/api/processes', { key, title: 'Trial' });
  expect(made.status, made.text).toBe(200);
  return made.body;
}

const save = (draft: Draft, definition: unknown) =>
  world
    .as('business')
    .put<Draft & { code: string; details: { pointer: string }[] }>(`/api/processes/${draft.process}/draft`, {
      revision: draft.revision,
      definition,
    });

test('a blank process has no error and can be published, once', async () => {
  const draft = await blank('blank-one');
  const checked = await world
    .as('business')
    .post<{ problems: { severity: string }[] }>('/api/processes/blank-one/check');
  expect(checked.body.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const admin = world.as('admin');
  const publish = () =>
    admin.post<{ code: string; version: number; hash: string }>('/api/processes/blank-one/versions', {
      revision: draft.revision,
      note: 'first',
    });
  const first = await publish();
  expect(first.body).toMatchObject({ version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect((await publish()).body).toMatchObject({ code: 'version.unchanged' });
  const after = await world.as('business').get<Draft>('/api/processes/blank-one/draft');
  expect(after.body.basedOn).toEqual({ version: 1, hash: first.body.hash });
  expect((await blankAgain()).status).toBe(400);
});

const blankAgain = () => world.as('business').post('/api/processes', { key: 'blank-one' });

test('errors hinder publishing but not saving; what is hostile is not even saved', async () => {
  const draft = await blank('with-errors');
  const { fields } = draft.definition;
  const broken = await save(draft, {
    ...draft.definition,
    fields: { ...fields, f_bad: { type: 'no-such-type', typeVersion: 1, key: 'bad', label: 't:x', settings: {} } },
  });
  expect(broken.status).toBe(200);
  const refused = await world
    .as('admin')
    .post<{ code: string; details: { pointer: string }[] }>('/api/processes/with-errors/versions', {
      revision: broken.body.revision,
      note: 'no',
    });
  expect(refused.status).toBe(422);
  expect(refused.body.code).toBe('definition.invalid');
  expect(refused.body.details.length).toBeGreaterThan(0);
  const stale = await world
    .as('admin')
    .post<{ code: string }>('/api/processes/with-errors/versions', { revision: 1, note: 'old' });
  expect(stale.body.code).toBe('draft.conflict');
  const otherKey = await save(broken.body, { ...draft.definition, key: 'somebody-elses' });
  expect(otherKey.body).toMatchObject({ code: 'definition.refused', details: [{ pointer: '/key' }] });
  const deep = JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`);
  expect((await save(broken.body, { ...draft.definition, canvas: deep })).status).toBeGreaterThanOrEqual(400);
});

test('a draft keeps the order its author wrote it in', async () => {
  const draft = await blank('ordered');
  const { title, ...rest } = draft.definition;
  await save(draft, { title, ...rest });
  const read = await world.as('business').get<Draft>('/api/processes/ordered/draft');
  expect(Object.keys(read.body.definition)[0]).toBe('title');
});

test('a version never changes, and its types and schemas can be had', async () => {
  const key = await publishedProcess(world.as('admin'), { template: 'gdpr-lead-capture' });
  const base = `/api/processes/${key}/versions/1`;
  const version = await world.as('developer').get<{ version: { hash: string }; definition: unknown }>(base);
  expect(version.status).toBe(200);
  const types = await world.as('developer').get<{ types: string }>(`${base}/types`);
  expect(types.body.types).toContain('export interface GdprLeadCapture');
  expect(types.body.types).toMatch(/frm_lead: /);
  const schemas = await world.as('developer').get<{ forms: Record<string, { $schema: string }> }>(`${base}/schemas`);
  expect(schemas.body.forms.frm_lead?.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  await expect(
    world.within('org_a', (tx) => tx.db.updateTable('definition').set({ document: '{}' }).execute()),
  ).rejects.toThrow(/permission denied/);
});

test('the draft is compared with the newest version in business words', async () => {
  const draft = await blank('compared');
  const before = await world
    .as('business')
    .get<{ from: number | null; changes: unknown[] }>('/api/processes/compared/diff');
  expect(before.body.from).toBeNull();
  expect(before.body.changes.length).toBeGreaterThan(0);
  await world.as('admin').post('/api/processes/compared/versions', { revision: draft.revision, note: 'first' });
  expect((await world.as('business').get<{ changes: unknown[] }>('/api/processes/compared/diff')).body).toMatchObject({
    from: 1,
    changes: [],
  });
  const fields = {
    ...draft.definition.fields,
    f_more: { type: 'text', typeVersion: 1, key: 'more', label: 't:f_name.label', settings: {} },
  };
  await save(draft, { ...draft.definition, fields });
  const after = await world
    .as('business')
    .get<{ changes: { pointer: string; weight: string }[] }>('/api/processes/compared/diff');
  expect(after.body.changes).toEqual(
    expect.arrayContaining([expect.objectContaining({ pointer: '/fields/f_more', weight: 'safe' })]),
  );
});

test('every template of the library installs without an error, twice under different keys', async () => {
  const library = await world.as('business').get<{ items: { name: string }[] }>('/api/templates');
  expect(library.body.items.length).toBeGreaterThan(0);
  for (const { name } of library.body.items) {
    const first = await world.as('business').post<Draft>('/api/processes', { template: name });
    const second = await world.as('business').post<Draft>('/api/processes', { template: name, title: 'Ours' });
    expect([first.status, second.status], first.text + second.text).toEqual([200, 200]);
    expect(second.body.process).not.toBe(first.body.process);
    const checked = await world
      .as('business')
      .post<{ problems: { severity: string; message: string }[] }>(`/api/processes/${second.body.process}/check`);
    expect(checked.body.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  const list = await world
    .as('business')
    .get<{ items: { key: string; title: Record<string, string>; draftChanged: boolean }[] }>('/api/processes');
  expect(list.body.items.find(({ title }) => title.en === 'Ours')).toMatchObject({ draftChanged: true });
});
