import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { LineInput } from '../LineInput.tsx';
import { linkField } from './field.ts';
import { readWebAddress } from './web-address.ts';

/** Not of type url: that would refuse "example.com", which is what people type. */
function LinkControl(props: ControlProps) {
  return <LineInput {...props} type="text" inputMode="url" autofill="url" literal />;
}

/** Opens in a tab of its own, which learns nothing of this one. */
function LinkRead({ value, context }: ReadProps) {
  const address = typeof value === 'string' ? readWebAddress(value) : undefined;
  const words = linkField.format(value, context);
  if (address === undefined) return <span>{words}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow">
      {words}
    </a>
  );
}

/** An input for a web address, and the link where it is read. */
export const linkControl: FieldControl = {
  type: linkField.type,
  Control: LinkControl,
  labelling: 'input',
  ReadView: LinkRead,
};
