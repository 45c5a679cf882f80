import { Paperclip, X } from 'lucide-react';
import { useFormText } from '../../form-view/form-context.tsx';
import { useFormServices } from '../../form-view/form-services.tsx';
import type { StoredFile, Upload } from './use-uploads.ts';

/** Files to be listed. */
export interface FileRowsProps {
  readonly files: readonly StoredFile[];
  readonly uploads?: readonly Upload[];
  readonly pictures?: boolean;
  /** Left out where they are only read. */
  readonly onRemove?: (file: StoredFile) => void;
}

/** Files by name or as pictures, and what is on its way. */
export function FileRows({ files, uploads = [], pictures = false, onRemove }: FileRowsProps) {
  const text = useFormText();
  return (
    <ul className={pictures ? 'dw-file-list dw-pictures' : 'dw-file-list'}>
      {files.map((file) => (
        <li key={file.id}>
          {pictures ? <Picture file={file} /> : <FileName file={file} />}
          {onRemove === undefined ? null : (
            <button
              type="button"
              className="dw-icon-button"
              aria-label={text('form.file.remove', { name: file.name })}
              onClick={() => onRemove(file)}
            >
              <X size={14} aria-hidden />
            </button>
          )}
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.name} role={upload.state === 'failed' ? 'alert' : 'status'} data-state={upload.state}>
          {upload.message}
        </li>
      ))}
    </ul>
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

/** A small picture that leads to the whole one; where pictures cannot be fetched, its name. */
function Picture({ file }: { readonly file: StoredFile }) {
  const { fileAddress } = useFormServices();
  if (fileAddress === undefined) return <FileName file={file} />;
  return (
    <a className="dw-picture" href={fileAddress(file)} title={file.name}>
      <img src={fileAddress(file)} alt={file.name} loading="lazy" decoding="async" />
    </a>
  );
}
