import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { FilePicker } from '../stored-files/FilePicker.tsx';
import { FileRows } from '../stored-files/FileRows.tsx';
import { filesOf } from '../stored-files/use-uploads.ts';
import { fileField, fileLimits } from './field.ts';

function FileControl(props: ControlProps) {
  return <FilePicker {...props} limits={fileLimits(props.context.field)} />;
}

function FileRead({ value }: ReadProps) {
  return <FileRows files={filesOf(value)} />;
}

/** Files to choose, and links to them where they are read. */
export const fileControl: FieldControl = {
  type: fileField.type,
  Control: FileControl,
  labelling: 'input',
  ReadView: FileRead,
};
