import type { ProcessDefinition } from '@dealwright/shared';

/** Where an attack that worked leaves its sign. */
export const sign = 'attackWorked';

const act = `window.${sign}=1`;

/** Ways to run as a part of a page, each harmless where words stay words. None of them is allowed to leave for another origin either. */
const payloads: readonly string[] = [
  `<img src=x onerror="${act}">`,
  `"><svg onload=${act}>`,
  `'"--></style></script><script>${act}</script>`,
  `javascript:${act}`,
  `[go](javascript:${act})`,
  `<iframe srcdoc="<script>parent.${sign}=1</script>"></iframe>`,
  `<a href="javascript:${act}">x</a>`,
  `{{constructor.constructor('${act}')()}}`,
  `\${${act}}`,
  `<img src="https://evil.invalid/x"><link rel=stylesheet href="//evil.invalid/x.css">`,
  `" onmouseover="${act}" autofocus onfocus="${act}" x="`,
  `</textarea><details open ontoggle=${act}>`,
  `](command:x) <math><mi xlink:href="javascript:${act}">`,
  `%3Cscript%3E${act}%3C/script%3E &lt;script&gt;${act}&lt;/script&gt;`,
];

/** All attacks in one text that also names its place. */
export function hostile(place: string): string {
  return `${place} ${payloads.join(' ')}`;
}

/** One attack, in turn, for places that hold few letters. */
export function shortHostile(place: number): string {
  return payloads[place % payloads.length] ?? '';
}

/** The same process in hostile words: every text of the catalogue in every language. */
export function inHostileWords(definition: ProcessDefinition, key: string): ProcessDefinition {
  const texts = Object.fromEntries(
    Object.entries(definition.texts).map(([locale, words]) => [
      locale,
      Object.fromEntries(Object.keys(words).map((name, place) => [name, oneOfBoth(name, place)])),
    ]),
  );
  return { ...definition, key, texts };
}

/** Long words are cut off in places where short ones are shown whole. */
function oneOfBoth(name: string, place: number): string {
  return place % 2 === 0 ? hostile(name) : shortHostile(place >> 1);
}
