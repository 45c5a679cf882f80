import type { FieldValues } from '@dealwright/shared';
import type { FormSession } from '../form/form-session.ts';
import { Message } from './Page.tsx';
import { wordsIn } from './page-words.ts';

/** What became of the form. */
export interface SentProps {
  readonly session: FormSession;
  readonly state: 'confirm' | 'received';
  readonly values: FieldValues;
  readonly locale: string;
}

/** Says that the form has arrived, what is still to be done, and what was sent. */
export function Sent({ session, state, values, locale }: SentProps) {
  const words = wordsIn(locale);
  const { form } = session.source;
  const thanks = form.public?.thanks;
  const email = String(values[form.public?.confirm ?? ''] ?? '');
  const text = {
    confirm: words('public.confirm.text', { email }),
    received: thanks === undefined ? words('public.received.text') : session.text(thanks),
  };
  return (
    <Message title={words(`public.${state}.title`)} text={text[state]}>
      <h2 className="public-subtitle">{words('public.sent.list')}</h2>
      <dl className="public-sent">
        {Object.entries(values).map(([id, value]) => {
          const context = session.context(id);
          return (
            <div key={id}>
              <dt>{session.text(context.field.label)}</dt>
              <dd>{session.types.get(context.field.type)?.format(value, context)}</dd>
            </div>
          );
        })}
      </dl>
    </Message>
  );
}
