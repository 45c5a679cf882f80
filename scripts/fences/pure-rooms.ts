import type { Fence } from './fence.ts';
import { identifier, lineOf, member, readSources, walk } from './source-files.ts';

const forbidden: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Math', new Set(['random'])],
  ['Temporal', new Set(['Now'])],
]);
const reactHalf = /\.tsx$|\/(form-view|client|workspace|public-form)\/|\/react(-registry)?\.ts$|\/use-[^/]+\.ts$/;

/** Shared and the pure half of runtime know no clock, no chance and no place: the same input gives the same output anywhere. */
export const pureRooms: Fence = {
  name: 'pure rooms',
  check: (root) =>
    readSources(root, 'packages/{shared,runtime}/src/**/*.ts')
      .filter(({ file }) => !reactHalf.test(file))
      .flatMap(({ file, text, program }) =>
        [...walk(program)].flatMap((node) => {
          const access = member(node);
          const object = identifier(access?.object) ?? '';
          if (access === undefined || forbidden.get(object)?.has(access.property) !== true) return [];
          const message = `${object}.${access.property} in a pure room: it comes in through \`context\``;
          return [{ file, line: lineOf(text, node.start), message }];
        }),
      ),
};
