import type { Fence } from './fence.ts';
import { identifier, lineOf, member, readSources, walk } from './source-files.ts';

/** Text becomes SQL only in the database folder; everywhere else values are parameters. */
export const rawSql: Fence = {
  name: 'raw SQL',
  check: (root) =>
    readSources(root, 'packages/server/src/**/*.ts')
      .filter(({ file }) => !file.startsWith('packages/server/src/database/'))
      .flatMap(({ file, text, program }) =>
        [...walk(program)].flatMap((node) => {
          const access = member(node);
          const raw = identifier(access?.object) === 'sql' && /^(raw|lit|literal)$/.test(access?.property ?? '');
          return raw
            ? [{ file, line: lineOf(text, node.start), message: `sql.${access?.property} outside src/database` }]
            : [];
        }),
      ),
};
