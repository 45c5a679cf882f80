import type { FileReference } from '@dealwright/shared';
import { errorOfAnswer } from '../../client/api-error.ts';
import { randomKey } from '../../client.ts';

/** Sends a file; the server looks into it and answers its opaque handle. Throws an ApiError with the reason when it is refused. */
export async function uploadFile(file: File): Promise<FileReference> {
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch('/api/files', {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'idempotency-key': randomKey(), 'accept-language': document.documentElement.lang },
  });
  const result: unknown = await answer.json();
  if (!answer.ok) throw errorOfAnswer({ ...(result as object), status: answer.status });
  return result as FileReference;
}
