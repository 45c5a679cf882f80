/** Words of the FEEL grammar; a name that contains one is written in backticks, and no variable may be called so. */
export const feelWords: ReadonlySet<string> = new Set(
  `if then else for in return some every satisfies and or not between instance of null true false function external
  date time duration days years months list context range get`.split(/\s+/),
);

const letters = /^[A-Za-z_\u00C0-\u02FF\u0370-\u1FFF\u3400-\u9FFF\uAC00-\uD7A3]$/u;
const digit = /^\d$/;

function isPlainWord(word: string): boolean {
  const [first = '', ...rest] = word;
  return (
    letters.test(first) && rest.every((letter) => letters.test(letter) || digit.test(letter)) && !feelWords.has(word)
  );
}

/** Whether a name can stand in FEEL text as it is: words of letters and digits, none of them a word of the grammar. */
export function isPlainName(name: string): boolean {
  return name.split(' ').every(isPlainWord);
}

/** Whether a name can stand in FEEL text between backticks. */
export function isQuotableName(name: string): boolean {
  return name.trim() !== '' && !/[`\p{Cc}]/u.test(name);
}

/** A name with its white space made uniform, as names are compared. */
export function normalName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ');
}
