import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { FilePicker } from '../stored-files/FilePicker.tsx';
import { FileRows } from '../stored-files/FileRows.tsx';
import { filesOf } from '../stored-files/use-uploads.ts';
import { imageField, imageLimits } from './field.ts';

function ImageControl(props: ControlProps) {
  return <FilePicker {...props} limits={imageLimits(props.context.field)} pictures />;
}

function ImageRead({ value }: ReadProps) {
  return <FileRows files={filesOf(value)} pictures />;
}

/** Photos to take or choose, and small pictures of them. */
export const imageControl: FieldControl = {
  type: imageField.type,
  Control: ImageControl,
  labelling: 'input',
  ReadView: ImageRead,
};
