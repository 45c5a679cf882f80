import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** This package's folder: found by its name, since the built program lies elsewhere than its source. */
export const packageFolder = path.dirname(fileURLToPath(import.meta.resolve('@dealwright/server/package.json')));

/** The folder in the package that the running program was loaded from: its source, or one of its builds. */
export const programFolder = path.join(
  packageFolder,
  path.relative(packageFolder, import.meta.dirname).split(path.sep)[0] ?? '',
);
