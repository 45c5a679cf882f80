import { ariaOf, type ControlProps, type FieldControl, type ReadProps } from '../../form-view/control.ts';
import { useForm } from '../../form-view/form-context.tsx';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { linkField } from './field.ts';
import { readWebAddress } from './web-address.ts';

function LinkControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const isPublic = useForm().session.source.form.use === 'public';
  const { placeholder } = context.field;
  const typed = useTypedText({ shown: typeof value === 'string' ? value : '', onText: onChange, onBlur });
  return (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input"
      // Not of type url: that would refuse "example.com", which is what people type.
      type="text"
      inputMode="url"
      autoComplete={isPublic ? 'url' : 'off'}
      autoCapitalize="none"
      spellCheck={false}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
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
