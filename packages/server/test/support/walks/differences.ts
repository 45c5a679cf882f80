/** What lines are missing, too many or there twice; each finding is a sentence. */
export function differences(what: string, expected: readonly string[], found: readonly string[]): readonly string[] {
  const there = new Set(found);
  const wanted = new Set(expected);
  return [
    ...expected.filter((line) => !there.has(line)).map((line) => `${what}: missing ${line}`),
    ...found.filter((line) => !wanted.has(line)).map((line) => `${what}: too many ${line}`),
    ...(there.size === found.length
      ? []
      : found.filter((line, place) => found.indexOf(line) !== place).map((line) => `${what}: twice ${line}`)),
  ];
}
