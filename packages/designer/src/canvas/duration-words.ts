const units = [
  ['Y', 'years'],
  ['M', 'months'],
  ['W', 'weeks'],
  ['D', 'days'],
] as const;
const clockUnits = [
  ['H', 'hours'],
  ['M', 'minutes'],
  ['S', 'seconds'],
] as const;

/** An ISO 8601 duration in words: "2 days 4 hours". What cannot be read comes back as it is. */
export function durationInWords(
  duration: string,
  t: (key: string, params: { readonly count: number }) => string,
): string {
  const [date = '', time = ''] = duration.replace(/^P/, '').split('T');
  const parts = [...read(date, units), ...read(time, clockUnits)];
  return parts.length === 0
    ? duration
    : parts.map(([unit, count]) => t(`canvas.duration.${unit}`, { count })).join(' ');
}

function read(text: string, known: readonly (readonly [string, string])[]): readonly (readonly [string, number])[] {
  return [...text.matchAll(/(\d+)([A-Z])/g)].flatMap(([, count, letter]) => {
    const unit = known.find(([short]) => short === letter)?.[1];
    return unit === undefined || Number(count) === 0 ? [] : [[unit, Number(count)] as const];
  });
}
