import { isJsonObject, type Json, type JsonObject } from '@dealwright/shared';

/**
 * The settings schema as far as it matters now. `x-when` says for which values of another setting a setting counts; where it does not,
 * it is left out, unless it is set. What `x-default` says is chosen by choosing nothing, so it is no option of its own, unless it is set.
 */
export function settingsInUse(schema: JsonObject, settings: JsonObject): JsonObject {
  const properties = isJsonObject(schema.properties ?? null) ? (schema.properties as JsonObject) : {};
  const counts = (property: JsonObject): boolean =>
    Object.entries((property['x-when'] ?? {}) as JsonObject).every(([name, values]) => {
      const other = (properties[name] ?? {}) as JsonObject;
      return ((values ?? []) as readonly Json[]).includes(settings[name] ?? other['x-default'] ?? null);
    });
  const used = Object.entries(properties).flatMap(([name, property]): readonly (readonly [string, Json])[] => {
    if (!isJsonObject(property ?? null)) return [];
    const said = property as JsonObject;
    if (settings[name] === undefined && !counts(said)) return [];
    const standard = said['x-default'];
    if (standard === undefined || settings[name] === standard || !Array.isArray(said.enum)) return [[name, said]];
    return [[name, { ...said, enum: said.enum.filter((value: Json) => value !== standard) }]];
  });
  return { ...schema, properties: Object.fromEntries(used) };
}
