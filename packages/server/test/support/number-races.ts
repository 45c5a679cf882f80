/** Begins one deal on one of several servers. */
export type Begin = (server: number, command: string) => Promise<{ readonly status: number; readonly text: string }>;

interface Begun {
  readonly deal: { readonly number: string };
}

/** Begins so many deals at once on each of two servers, wave after wave, and answers what is wrong with their numbers: they follow each other, and none is missing or there twice. */
export async function raceForNumbers(
  begin: Begin,
  { waves, ofEach }: { readonly waves: number; readonly ofEach: number },
): Promise<readonly string[]> {
  const numbers: number[] = [];
  const wrong: string[] = [];
  for (let wave = 0; wave < waves; wave += 1) {
    const wishes = Array.from({ length: 2 * ofEach }, (_, place) => begin(place % 2, `number-${wave}-${place}`));
    for (const { status, text } of await Promise.all(wishes)) {
      if (status === 200) numbers.push(serial((JSON.parse(text) as Begun).deal.number));
      else wrong.push(`${status} ${text}`);
    }
  }
  const inOrder = numbers.toSorted((a, b) => a - b);
  const first = inOrder[0] ?? 0;
  return [
    ...wrong,
    ...inOrder.flatMap((number, place) => (number === first + place ? [] : [`${number} instead of ${first + place}`])),
  ];
}

/** The running part of a number such as DW-2026-1184. */
export function serial(number: string): number {
  return Number(number.slice(number.lastIndexOf('-') + 1));
}
