import type { ProcessDefinition } from '@dealwright/shared';
import type { Page } from 'playwright-core';
import { callApi, putApi } from './api.ts';

/** Publishes the draft of a process with one text changed in every language; answers the new version. */
export async function publishText(
  page: Page,
  process: string,
  change: { readonly key: string; readonly words: string },
): Promise<number> {
  interface Draft {
    readonly revision: number;
    readonly definition: ProcessDefinition;
  }
  const draft = await callApi<Draft>(page, `/api/processes/${process}/draft`);
  const texts = Object.fromEntries(
    Object.entries(draft.definition.texts).map(([locale, words]) => [locale, { ...words, [change.key]: change.words }]),
  );
  const { revision } = await putApi<Draft>(page, `/api/processes/${process}/draft`, {
    revision: draft.revision,
    definition: { ...draft.definition, texts },
  });
  const { version } = await callApi<{ version: number }>(page, `/api/processes/${process}/versions`, {
    revision,
    note: change.words,
  });
  return version;
}

/** Changes the release of a process as it stands now. */
export async function changeRelease(
  page: Page,
  process: string,
  wish: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { revision } = await callApi<{ revision: number }>(page, `/api/processes/${process}/release`);
  await callApi(page, `/api/processes/${process}/release`, { revision, note: 'test', ...wish });
}

/** Address of the public form of a process in a region. */
export async function formAddress(page: Page, process: string, region: string): Promise<string> {
  const { items } = await callApi<{ items: readonly { link: string; region: string }[] }>(
    page,
    `/api/processes/${process}/links`,
  );
  return `/f/${items.find((link) => link.region === region)?.link ?? ''}`;
}
