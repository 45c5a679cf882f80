import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';

/**
 * Format 0 kept the stages as one list of objects with an `id`, so that a move and an edit of a stage were the same change. Format 1 keeps them by
 * id and their order apart, and asks for `roles` and `privacy` even where they are empty.
 */
export function stagesBecomeMap(document: JsonObject): JsonObject {
  const pipeline = isJsonObject(document.pipeline) ? document.pipeline : {};
  return {
    ...document,
    format: 'dealwright.process/1',
    pipeline: Array.isArray(pipeline.stages) ? splitStages(pipeline, pipeline.stages) : pipeline,
    roles: document.roles ?? {},
    privacy: document.privacy ?? { purposes: {}, notices: {} },
  };
}

function splitStages(pipeline: JsonObject, list: readonly Json[]): JsonObject {
  const named = list.filter(isJsonObject).map(({ id, ...stage }) => [String(id), stage] as const);
  return { ...pipeline, order: named.map(([id]) => id), stages: Object.fromEntries(named) };
}
