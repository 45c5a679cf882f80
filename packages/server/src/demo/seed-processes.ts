import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { makeLink } from '../features/definitions/links.service.ts';
import { createProcessFrom } from '../features/definitions/processes.service.ts';
import { publishDraft } from '../features/definitions/versions.service.ts';
import { changeRelease } from '../features/releases/releases.service.ts';
import { templateLibrary } from '../features/templates/templates.read-model.ts';

const author = { person: 'per_schaefer', locale: 'en' } as const;
const note = 'Installed from the library';

/** Installs every template of the library, publishes it, releases it to all, and opens a public link for each region where it has a form for strangers. */
export async function seedProcesses(tx: TenantTransaction, base: string): Promise<void> {
  for (const { name, definition } of templateLibrary().values()) {
    const draft = await createProcessFrom(tx, { key: null, title: null, template: name, definition: null, ...author });
    const { process, revision } = draft;
    const { version } = await publishDraft(tx, { process, revision, note, ...author });
    await changeRelease(tx, { process, revision: 0, note, wish: { do: 'stable', version }, ...author });
    const form = Object.entries(definition.forms).find(([, { use }]) => use === 'public')?.[0];
    if (form === undefined) continue;
    for (const region of ['de', 'cn-east']) await makeLink(tx, { process, form, region, base, person: author.person });
  }
}
