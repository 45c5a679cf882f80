/** A key for a role from its name: letters, digits and dashes; numbered where the name gives none or one that is taken. */
export function roleKeyOf(name: string, taken: readonly string[]): string {
  const letters = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const plain = letters
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 36);
  const base = plain === '' ? 'role' : plain;
  let [key, number] = [`role:${base}`, 2];
  while (taken.includes(key)) {
    key = `role:${base}-${number}`;
    number += 1;
  }
  return key;
}
