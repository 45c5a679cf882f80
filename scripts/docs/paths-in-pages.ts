import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A path that a page names and that is not there. */
export interface GonePath {
  readonly page: string;
  readonly line: number;
  readonly path: string;
}

/** Pages whose paths are kept true. */
export function pagesOf(root: string): readonly string[] {
  return globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'packages/*/src/**/README.md'], {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  }).toSorted();
}

/** Every path of a page that does not exist: inline code that begins with a folder of the clone, and links without a scheme. */
export function gonePaths(root: string, page: string): readonly GonePath[] {
  const lines = readFileSync(path.join(root, page), 'utf8').split('\n');
  return lines.flatMap((text, at) =>
    pathsIn(text, path.dirname(page))
      .filter((named) => !existsSync(path.join(root, named)))
      .map((named) => ({ page, line: at + 1, path: named })),
  );
}

/** Paths that a line names, seen from the root; patterns such as `fields/<type>/` name nothing in particular. */
export function pathsIn(text: string, folder: string): readonly string[] {
  const code = [...text.matchAll(/`((?:packages|scripts|docs|tools)\/[^`\s]*)`/g)].map(([, named = '']) => named);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => path.posix.join(folder, target));
  return [...code.filter((named) => !/[<>*{}…]/.test(named)), ...links];
}
