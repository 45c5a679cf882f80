import { globSync } from 'node:fs';
import path from 'node:path';
import type { Fence } from './fence.ts';

const empty = /^(utils?|helpers?|common|misc|managers?|data|items?|stuff|lib)$/;

/** A name says what is inside; these words say nothing. */
export const folderNames: Fence = {
  name: 'folder names',
  check: (root) =>
    globSync('{packages/*/{src,test,browser},scripts,tools/bench}/**/*.{ts,tsx,mjs}', { cwd: root })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => !/\/(generated|fixtures)\//.test(file))
      .sort()
      .flatMap((file) => {
        const words = file.split('/').map((part) => part.replace(/\.[^/]*$/, ''));
        const word = words.find((part) => empty.test(part) || /-(utils?|helpers?|manager)$/.test(part));
        return word === undefined ? [] : [{ file, message: `"${word}" is no name: use a word of the domain` }];
      }),
};
