import { durationInWords } from '../fields/duration-words.ts';
import type { FormSession } from '../form/form-session.ts';
import { wordsIn } from './page-words.ts';

/** Who is responsible, what for and how long: read before the button is pressed. */
export function NoticeBeforeButton({ session }: { readonly session: FormSession }) {
  const { form, privacy } = session.source;
  const id = form.public?.notice ?? '';
  const notice = privacy !== undefined && Object.hasOwn(privacy.notices, id) ? privacy.notices[id] : undefined;
  if (notice === undefined) return null;
  const words = wordsIn(session.locale);
  return (
    <section className="public-notice" aria-label={words('public.notice')}>
      <p>{session.text(notice.controller)}</p>
      <p>
        {session.text(notice.text)}
        {notice.retention === undefined ? null : (
          <> {words('public.kept', { duration: durationInWords(notice.retention, session.locale) })}</>
        )}
      </p>
    </section>
  );
}
