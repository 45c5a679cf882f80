import { contentHash } from '@dealwright/shared';
import { screen, waitFor } from '@testing-library/react';
import { test } from 'vitest';
import { setRequired } from '../document/commands/set-required.ts';
import { quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { DraftTag } from './DraftTag.tsx';
import type { Draft } from './open-draft.ts';
import { openRoom } from './testing/open-room.tsx';

test('a draft that still says what its version says is called that, and no longer once it is changed', async () => {
  const definition = quoteDefinition();
  const basedOn = { version: 3, hash: contentHash(definition) };
  const draft: Draft = {
    ...{ process: definition.key, revision: 1, definition, basedOn, savedAt: '2026-11-23T06:00:00.000Z' },
    savedBy: { id: 'per_a', name: '周倩' },
  };
  await openRoom(() => <DraftTag draft={draft} />, definition);
  await screen.findByText('与 v3 相同的草稿');
  const [field = ''] = Object.keys(definition.fields);
  useDocument.getState().run(setRequired, { field, required: definition.fields[field]?.required !== true });
  await screen.findByText('v3 之后的草稿');
  useDocument.getState().undo();
  await waitFor(() => screen.getByText('与 v3 相同的草稿'));
});
