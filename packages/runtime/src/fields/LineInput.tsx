import { ariaOf, type ControlProps } from '../form-view/control.ts';
import { useForm } from '../form-view/form-context.tsx';
import { useTypedText } from '../form-view/use-typed-text.ts';

/** What tells one line of text from another. */
export interface LineInputProps extends ControlProps {
  readonly type: 'text' | 'email' | 'tel';
  /** Which keys a phone shows; left out: those of its language. */
  readonly inputMode?: 'email' | 'tel' | 'url';
  /** What the browser of a stranger may fill in by itself on a public form (HTML autocomplete). */
  readonly autofill: string;
  /** Machines read it: no capitals, no spelling. */
  readonly literal?: boolean;
  /** The value as people write it; left out: as it is stored. */
  readonly shown?: string;
}

/** A native input of one line. */
export function LineInput({ type, inputMode, autofill, literal = false, shown, ...props }: LineInputProps) {
  const { value, context, onChange, onBlur } = props;
  const isPublic = useForm().session.source.form.use === 'public';
  const { placeholder } = context.field;
  const stored = typeof value === 'string' ? value : '';
  const typed = useTypedText({ shown: shown ?? stored, onText: onChange, onBlur });
  return (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input"
      type={type}
      inputMode={inputMode}
      autoComplete={isPublic ? autofill : 'off'}
      autoCapitalize={literal ? 'none' : undefined}
      spellCheck={literal ? false : undefined}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
}
