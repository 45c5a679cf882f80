import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { contentHash } from './content-hash.ts';

/**
 * Hash of what a definition does: without words, drawing, descriptions and tests. Two versions with the same one need no new review and
 * no migration. The words of a privacy notice count through the notice's `version`.
 */
export function behaviourHash(definition: ProcessDefinition): string {
  const { texts: _texts, canvas: _canvas, tests: _tests, description: _description, ...rest } = definition;
  const forms = Object.entries(definition.forms).map(([id, { description: _words, ...form }]) => [id, form] as const);
  return contentHash({ ...rest, forms: Object.fromEntries(forms) });
}
