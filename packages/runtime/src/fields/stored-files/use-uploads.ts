import { type FileReference, isJsonObject, type Json, translate } from '@dealwright/shared';
import { useRef, useState } from 'react';
import type { ControlProps } from '../../form-view/control.ts';
import { useFormText } from '../../form-view/form-context.tsx';
import { useFormServices } from '../../form-view/form-services.tsx';
import type { FileLimits } from './file-list.ts';
import { fileProblemTexts } from './texts.ts';

/** A file of a field's value. */
export type StoredFile = FileReference & { readonly [key: string]: Json };

/** The files of a value; none when it is no list of files. */
export function filesOf(value: Json): readonly StoredFile[] {
  return Array.isArray(value) ? value.filter((file: Json): file is StoredFile => isJsonObject(file)) : [];
}

/** A file on its way to the server, or refused. */
export interface Upload {
  readonly name: string;
  readonly state: 'sending' | 'failed';
  readonly message: string;
}

/** Uploads one file after the other and tells what is under way or went wrong; what the field would refuse is not sent at all. */
export function useUploads({ value, context, onChange }: ControlProps, limits: FileLimits) {
  const { uploadFile } = useFormServices();
  const text = useFormText();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const latest = useRef(value);
  latest.current = value;
  const fail = (name: string, message: string): void =>
    setUploads((now) => [...now.filter((upload) => upload.name !== name), { name, state: 'failed', message }]);
  const refusalOf = (file: File): string | undefined => {
    const code = problemOf(file, limits);
    const params = { name: file.name, max: limits.maxMegabytes };
    return code && translate(fileProblemTexts, `field.problem.${code}`, params, context.locale);
  };
  const sendOne = async (file: File): Promise<void> => {
    const { name } = file;
    try {
      const reference = await uploadFile?.(file);
      if (reference === undefined) return;
      latest.current = [...filesOf(latest.current), { ...reference }];
      onChange(latest.current);
      setUploads((now) => now.filter((upload) => upload.name !== name));
    } catch (error) {
      fail(name, error instanceof Error && error.message !== '' ? error.message : text('form.file.failed', { name }));
    }
  };
  const send = async (chosen: readonly File[]): Promise<void> => {
    const fit = chosen.filter((file) => refusalOf(file) === undefined);
    setUploads(fit.map(({ name }) => ({ name, state: 'sending', message: text('form.file.sending', { name }) })));
    for (const file of chosen) {
      const refusal = refusalOf(file);
      if (refusal !== undefined) fail(file.name, refusal);
    }
    for (const file of fit) await sendOne(file);
  };
  return { uploads, send };
}

/** A browser that does not know a file's type leaves that to the server, which looks inside. */
function problemOf(file: File, { types, maxMegabytes }: FileLimits): 'file-size' | 'file-kind' | undefined {
  if (file.size > maxMegabytes * 1_048_576) return 'file-size';
  return file.type !== '' && !types.includes(file.type) ? 'file-kind' : undefined;
}
