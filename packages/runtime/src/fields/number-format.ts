const formats = new Map<string, Intl.NumberFormat>();
const formatsKept = 500;

/** A number format, made once for each locale and set of options because making one is slow. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, options);
  if (formats.size < formatsKept) formats.set(key, made);
  return made;
}
