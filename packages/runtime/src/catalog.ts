import type { ComponentCatalog } from '@dealwright/shared';
import { fieldTypes } from './fields/registry.ts';
import { nodeKinds } from './nodes/registry.ts';

/** Every field type and node kind a definition may use, as the checks and the composed schema need them. */
export const componentCatalog: ComponentCatalog = Object.freeze({ fields: fieldTypes, nodes: nodeKinds });
