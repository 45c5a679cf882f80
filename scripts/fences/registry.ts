import { bareErrors } from './bare-errors.ts';
import { codeGeneration } from './code-generation.ts';
import { featureDoors } from './feature-doors.ts';
import type { Fence } from './fence.ts';
import { folderNames } from './folder-names.ts';
import { installScripts } from './install-scripts.ts';
import { licences } from './licences.ts';
import { lockfile } from './lockfile.ts';
import { pureRooms } from './pure-rooms.ts';
import { rawSql } from './raw-sql.ts';
import { registeredNames } from './registered-names.ts';

/** All fences beside the linter's; each has a fixture of the same name that it must find fault with. */
export const fences: readonly Fence[] = [
  bareErrors,
  codeGeneration,
  featureDoors,
  folderNames,
  installScripts,
  licences,
  lockfile,
  pureRooms,
  rawSql,
  registeredNames,
];
