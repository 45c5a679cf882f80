import path from 'node:path';
import type { Fence } from './fence.ts';
import { lineOf, literal, readSources, walk } from './source-files.ts';

const features = 'packages/server/src/features/';
const open = /\.(read-model|events|commands)\.ts$/;
// Where the features are put together.
const composition = `${features}registry.ts`;

/** A feature of the server may use another one's read model, its published events and its commands, and nothing else of it. */
export const featureDoors: Fence = {
  name: 'feature doors',
  check: (root) =>
    readSources(root, `${features}**/*.ts`)
      .filter(({ file }) => file !== composition)
      .flatMap(({ file, text, program }) =>
        [...walk(program)].flatMap((node) => {
          const target = literal(node.source);
          if (target === undefined || !target.startsWith('.')) return [];
          const imported = path.posix.join(path.posix.dirname(file), target);
          if (!imported.startsWith(features) || featureOf(imported) === featureOf(file) || open.test(imported))
            return [];
          const message = `reaches into the feature ${featureOf(imported)}: only its *.read-model.ts, *.events.ts and *.commands.ts are open`;
          return [{ file, line: lineOf(text, node.start), message }];
        }),
      ),
};

function featureOf(file: string): string {
  return file.slice(features.length).split('/')[0] ?? '';
}
