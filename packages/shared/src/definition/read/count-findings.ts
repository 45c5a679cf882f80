import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { DefinitionLimits } from './limits.ts';

/** Maps with more members than a process may have. */
export function countFindings(document: JsonObject, limits: DefinitionLimits): readonly Finding[] {
  const flows = membersOf(document.flows);
  const stages = isJsonObject(document.pipeline) ? document.pipeline.stages : undefined;
  return [
    tooMany('too-many-fields', ['fields'], { map: document.fields, limit: limits.fields }),
    tooMany('too-many-forms', ['forms'], { map: document.forms, limit: limits.forms }),
    tooMany('too-many-flows', ['flows'], { map: document.flows, limit: limits.flows }),
    tooMany('too-many-stages', ['pipeline', 'stages'], { map: stages, limit: limits.stages }),
    ...flows.map(([id, flow]) => {
      const nodes = isJsonObject(flow) ? flow.nodes : undefined;
      return tooMany('too-many-nodes', ['flows', id, 'nodes'], { map: nodes, limit: limits.nodesPerFlow });
    }),
  ].flat();
}

function tooMany(
  code: string,
  steps: readonly string[],
  count: { readonly map: Json | undefined; readonly limit: number },
): readonly Finding[] {
  const found = membersOf(count.map).length;
  if (found <= count.limit) return [];
  return [{ code, severity: 'error', pointer: pointerOf(...steps), params: { count: found, limit: count.limit } }];
}

function membersOf(map: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(map) ? Object.entries(map) : [];
}
