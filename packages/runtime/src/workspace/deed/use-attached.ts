import type { FileReference } from '@dealwright/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../client.ts';
import { uploadFile } from '../form/upload-file.ts';
import { errorWords } from '../toast/error-words.ts';

/** Files that go along with words or a decision. */
export type Attached = ReturnType<typeof useAttached>;

/** Most files that one command takes. */
export const mostFiles = 20;

/** Sends files as soon as they are chosen and keeps what the server answered, until they are taken away or sent along. */
export function useAttached() {
  const { t } = useTranslation();
  const [files, setFiles] = useState<readonly FileReference[]>([]);
  const [sending, setSending] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const send = async (file: File) => {
    setSending((now) => [...now, file.name]);
    try {
      const stored = await uploadFile(file);
      setFiles((now) => [...now, stored].slice(0, mostFiles));
    } catch (error) {
      if (!isApiError(error)) throw error;
      const words = t('files.failed', { name: file.name, reason: errorWords(error, t) });
      setFailed((now) => [...now, words]);
    } finally {
      setSending((now) => now.filter((name) => name !== file.name));
    }
  };
  return {
    files,
    sending,
    failed,
    add: async (chosen: readonly File[]) => {
      setFailed([]);
      for (const file of chosen.slice(0, mostFiles - files.length)) await send(file);
    },
    remove: (id: string) => setFiles((now) => now.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
  };
}
