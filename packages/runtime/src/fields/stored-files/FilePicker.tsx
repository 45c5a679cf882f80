import { Camera, Paperclip } from 'lucide-react';
import type { ControlProps } from '../../form-view/control.ts';
import { useFormText } from '../../form-view/form-context.tsx';
import { FileRows } from './FileRows.tsx';
import type { FileLimits } from './file-list.ts';
import { filesOf, useUploads } from './use-uploads.ts';

/** What a field for files is drawn with. */
export interface FilePickerProps extends ControlProps {
  readonly limits: FileLimits;
  /** Shown as what they are, not by their names alone. */
  readonly pictures?: boolean;
}

/** The browser's own file input, which on a phone offers the camera too, with the list of what is there. */
export function FilePicker({ limits, pictures = false, ...props }: FilePickerProps) {
  const { id, value, invalid, describedBy, name, onChange, onBlur } = props;
  const { uploads, send } = useUploads(props, limits);
  const text = useFormText();
  const files = filesOf(value);
  const Icon = pictures ? Camera : Paperclip;
  return (
    <div className="dw-files">
      <FileRows
        files={files}
        uploads={uploads}
        pictures={pictures}
        onRemove={({ id: gone }) => onChange(files.filter((other) => other.id !== gone))}
      />
      <label className="dw-button dw-file-button">
        <Icon size={14} aria-hidden />
        {text(pictures ? 'form.file.add-photos' : 'form.file.add')}
        <input
          id={id}
          className="dw-file-input"
          type="file"
          multiple={limits.maxFiles > 1}
          accept={limits.types.join(',')}
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
        {text('form.file.limit', { count: limits.maxFiles, size: limits.maxMegabytes })}
      </span>
    </div>
  );
}
