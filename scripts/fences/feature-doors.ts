import path from 'node:path';
import type { Fence } from './fence.ts';
import { lineOf, literal, readSources, walk } from './source-files.ts';

const features = 'packages/server/src/features/';
const open = /\.(read-model|events)\.ts$/;

/** A feature of the server may read another one's read model and its published events, and nothing else of it. */
export const featureDoors: Fence = {
  name: 'feature doors',
  check: (root) =>
    readSources(root, `${features}**/*.ts`).flatMap(({ file, text, program }) =>
      [...walk(program)].flatMap((node) => {
        const target = literal(node.source);
        if (target === undefined || !target.startsWith('.')) return [];
        const imported = path.posix.join(path.posix.dirname(file), target);
        if (!imported.startsWith(features) || featureOf(imported) === featureOf(file) || open.test(imported)) return [];
        const message = `reaches into the feature ${featureOf(imported)}: only its *.read-model.ts and *.events.ts are open`;
        return [{ file, line: lineOf(text, node.start), message }];
      }),
    ),
};

function featureOf(file: string): string {
  return file.slice(features.length).split('/')[0] ?? '';
}
