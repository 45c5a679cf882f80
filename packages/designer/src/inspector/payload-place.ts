/** The JSON pointer of a place as people write it, `customer.name`; a pointer that was typed stays one. */
export function pointerOfPlace(written: string): string {
  const text = written.trim();
  if (text === '' || text.startsWith('/')) return text;
  return `/${text.split('.').map(escaped).join('/')}`;
}

/** A place as people write it; one with a dot in a name can only be written as a pointer. */
export function placeInWords(pointer: string): string {
  const steps = pointer.split('/').slice(1).map(unescaped);
  return steps.some((step) => step === '' || step.includes('.') || step.includes('/')) ? pointer : steps.join('.');
}

function escaped(step: string): string {
  return step.trim().replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
