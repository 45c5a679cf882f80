import { type FileReference, isJsonObject, type Json } from '@dealwright/shared';
import { Paperclip, X } from 'lucide-react';
import { useState } from 'react';
import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { useFormText } from '../../form-view/form-context.tsx';
import { useFormServices } from '../../form-view/form-services.tsx';
import { fileField, fileLimits } from './field.ts';

type StoredFile = FileReference & { readonly [key: string]: Json };

function filesOf(value: Json): readonly StoredFile[] {
  return Array.isArray(value) ? value.filter((file: Json): file is StoredFile => isJsonObject(file)) : [];
}

interface Upload {
  readonly name: string;
  readonly state: 'sending' | 'failed';
  readonly message: string;
}

/** Uploads one file after the other and tells what is under way or went wrong. */
function useUploads({ value, onChange }: Pick<ControlProps, 'value' | 'onChange'>) {
  const { uploadFile } = useFormServices();
  const text = useFormText();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const send = async (chosen: readonly File[]): Promise<void> => {
    if (uploadFile === undefined) return;
    let files: readonly Json[] = filesOf(value);
    setUploads(chosen.map(({ name }) => ({ name, state: 'sending', message: text('form.file.sending', { name }) })));
    for (const file of chosen) {
      const { name } = file;
      try {
        files = [...files, { ...(await uploadFile(file)) }];
        onChange(files);
        setUploads((now) => now.filter((upload) => upload.name !== name));
      } catch (error) {
        const message =
          error instanceof Error && error.message !== '' ? error.message : text('form.file.failed', { name });
        setUploads((now) => now.map((upload) => (upload.name === name ? { name, state: 'failed', message } : upload)));
      }
    }
  };
  return { uploads, send };
}

function FileControl(props: ControlProps) {
  const { id, value, context, invalid, describedBy, name, onChange, onBlur } = props;
  const { uploads, send } = useUploads(props);
  const text = useFormText();
  const files = filesOf(value);
  const { types, maxFiles, maxMegabytes } = fileLimits(context.field);
  return (
    <div className="dw-files">
      <ul className="dw-file-list">
        {files.map((file) => (
          <li key={file.id}>
            <FileName file={file} />
            <button
              type="button"
              className="dw-icon-button"
              aria-label={text('form.file.remove', { name: file.name })}
              onClick={() => onChange(files.filter((other) => other.id !== file.id))}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        ))}
        {uploads.map((upload) => (
          <li key={upload.name} role={upload.state === 'failed' ? 'alert' : 'status'} data-state={upload.state}>
            {upload.message}
          </li>
        ))}
      </ul>
      <label className="dw-button dw-file-button">
        <Paperclip size={14} aria-hidden />
        {text('form.file.add')}
        <input
          id={id}
          className="dw-file-input"
          type="file"
          multiple={maxFiles > 1}
          accept={types.join(',')}
          aria-invalid={invalid || undefined}
          aria-describedby={describedBy === undefined ? `${id}-limit` : `${describedBy} ${id}-limit`}
          aria-label={name}
          onChange={(event) => {
            void send([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
          onBlur={onBlur}
        />
      </label>
      <span className="dw-help" id={`${id}-limit`}>
        {text('form.file.limit', { count: maxFiles, size: maxMegabytes })}
      </span>
    </div>
  );
}

function FileName({ file }: { readonly file: StoredFile }) {
  const { fileAddress } = useFormServices();
  return (
    <span className="dw-file">
      <Paperclip size={14} aria-hidden />
      {fileAddress === undefined ? file.name : <a href={fileAddress(file)}>{file.name}</a>}
    </span>
  );
}

function FileRead({ value }: ReadProps) {
  return (
    <ul className="dw-file-list">
      {filesOf(value).map((file) => (
        <li key={file.id}>
          <FileName file={file} />
        </li>
      ))}
    </ul>
  );
}

/** The browser's own file input with the list of what is there. */
export const fileControl: FieldControl = {
  type: fileField.type,
  Control: FileControl,
  labelling: 'input',
  ReadView: FileRead,
};
