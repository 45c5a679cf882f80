import type { Json } from '@dealwright/shared';
import { ariaOf, type ControlProps } from '../form-view/control.ts';
import { useTypedText } from '../form-view/use-typed-text.ts';
import { decimalFromInput, decimalToInput } from './decimal-input.ts';
import { canonicalDecimal, formatDecimal } from './decimal-text.ts';

/** How a number-like type shows its decimal. */
export interface DecimalInputProps extends ControlProps {
  /** The stored decimal, or what was typed and is none. */
  readonly decimal: Json;
  /** Makes the value from a decimal, or from text that is none. */
  readonly onDecimal: (decimal: Json) => void;
  readonly digits?: Intl.NumberFormatOptions;
  readonly before?: string;
  readonly after?: string;
}

/** An input for exact numbers in the spelling of the reader's language: grouped while it rests, plain while it is typed. */
export function DecimalInput({ decimal, onDecimal, digits, before, after, ...props }: DecimalInputProps) {
  const { locale } = props.context;
  const stored = canonicalDecimal(decimal);
  const raw = typeof decimal === 'string' ? decimal : '';
  const typed = useTypedText({
    shown: stored === undefined ? raw : formatDecimal(stored, locale, digits),
    edited: stored === undefined ? raw : decimalToInput(stored, locale),
    onText: (text) => onDecimal(text.trim() === '' ? null : (decimalFromInput(text, locale) ?? text)),
    onBlur: props.onBlur,
  });
  const { placeholder } = props.context.field;
  const hint = placeholder === undefined ? undefined : props.context.text(placeholder);
  const input = (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input dw-number"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      placeholder={hint}
    />
  );
  if (before === undefined && after === undefined) return input;
  return (
    <span className="dw-affixed">
      {before === undefined ? null : (
        <span className="dw-affix" aria-hidden>
          {before}
        </span>
      )}
      {input}
      {after === undefined ? null : (
        <span className="dw-affix" aria-hidden>
          {after}
        </span>
      )}
    </span>
  );
}
