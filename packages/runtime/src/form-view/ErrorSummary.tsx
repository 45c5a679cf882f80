import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SummaryLine } from '../form/form-session.ts';
import { useFocusWish } from './focus-wish.ts';
import { elementId, useForm, useFormText } from './form-context.tsx';

/** What hinders sending, with a link to each place. Takes the focus when it appears, so that everybody notices. */
export function ErrorSummary({
  lines,
  takeFocus,
}: {
  readonly lines: readonly SummaryLine[];
  readonly takeFocus: boolean;
}) {
  const { prefix } = useForm();
  const text = useFormText();
  const wish = useFocusWish();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus && lines.length > 0) box.current?.focus();
  }, [lines, takeFocus]);
  if (lines.length === 0) return null;
  const title = lines.length === 1 ? text('form.summary.one') : text('form.summary.many', { count: lines.length });
  return (
    <div className="dw-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby={`${prefix}-summary`}>
      <p className="dw-summary-title" id={`${prefix}-summary`}>
        <CircleAlert size={16} aria-hidden />
        {title}
      </p>
      <ul>
        {lines.map(({ field, path, label, message }) => (
          <li key={`${field}${path}${message}`}>
            <a
              href={`#${elementId(prefix, field, path)}`}
              onClick={(event) => {
                event.preventDefault();
                wish.focus(field, path);
              }}
            >
              {label}
            </a>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
