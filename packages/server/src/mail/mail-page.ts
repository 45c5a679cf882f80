import { type ProductLocale, translate } from '@dealwright/shared';
import type { CaughtMail } from './mail-catcher.ts';
import { mailTexts } from './texts.ts';

const style = `:root{color-scheme:light dark;font:14px/1.6 -apple-system,"Segoe UI",Inter,Roboto,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
body{max-width:760px;margin:0 auto;padding:24px 16px}h1{font-size:20px;margin:0 0 4px}p{margin:0 0 20px;opacity:.75}
ol{list-style:none;margin:0;padding:0;border-top:1px solid color-mix(in srgb,currentColor 15%,transparent)}
li a{display:grid;grid-template-columns:1fr auto;gap:0 16px;padding:10px 0;color:inherit;text-decoration:none;border-bottom:1px solid color-mix(in srgb,currentColor 15%,transparent)}
li a:hover strong,li a:focus-visible strong{text-decoration:underline}li span,time,dt{opacity:.7}time{font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 16px;margin:16px 0}dd{margin:0;overflow-wrap:anywhere}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;padding:16px;border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:6px}`;

/** The list of caught mails as a page without scripts. */
export function mailListPage(mails: readonly CaughtMail[], locale: ProductLocale): string {
  const lines = mails.map(
    (mail) =>
      `<li><a href="/mail/${mail.id}"><strong>${escapeHtml(mail.subject)}</strong><time datetime="${escapeHtml(mail.at)}">${when(mail.at, locale)}</time><span>${escapeHtml(mail.to)}</span></a></li>`,
  );
  const content = lines.length === 0 ? `<p>${word('mail.none', locale)}</p>` : `<ol>${lines.join('')}</ol>`;
  return page(
    locale,
    word('mail.title', locale),
    `<h1>${word('mail.title', locale)}</h1><p>${word('mail.why', locale)}</p>${content}`,
  );
}

/** One mail; of its text only addresses become links, and only those that begin with the public address. */
export function mailPage(mail: CaughtMail, locale: ProductLocale, publicUrl: string): string {
  const facts = [
    ['mail.to', escapeHtml(mail.to)],
    ['mail.subject', escapeHtml(mail.subject)],
    ['mail.at', when(mail.at, locale)],
  ] as const;
  const list = facts.map(([key, value]) => `<dt>${word(key, locale)}</dt><dd>${value}</dd>`).join('');
  return page(
    locale,
    escapeHtml(mail.subject),
    `<a href="/mail">← ${word('mail.back', locale)}</a><dl>${list}</dl><pre lang="${escapeHtml(mail.locale)}">${linked(mail.text, publicUrl)}</pre>`,
  );
}

function page(locale: ProductLocale, title: string, content: string): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body>${content}</body></html>`;
}

function linked(text: string, publicUrl: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part) =>
      part.startsWith(`${publicUrl}/`) ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}

function word(key: keyof typeof mailTexts, locale: ProductLocale): string {
  return escapeHtml(translate(mailTexts, key, {}, locale));
}

function when(at: string, locale: ProductLocale): string {
  return escapeHtml(
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(at),
    ),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
