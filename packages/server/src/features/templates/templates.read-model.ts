import { AppError } from '@dealwright/shared';
import { loadLibrary, type Template } from '@dealwright/templates';

let library: ReadonlyMap<string, Template> | undefined;

/** The library that ships with the product, read once. */
export function templateLibrary(): ReadonlyMap<string, Template> {
  library ??= new Map(loadLibrary().map((template) => [template.name, template]));
  return library;
}

/** One template by name, or not found. */
export function libraryTemplate(name: string): Template {
  const template = templateLibrary().get(name);
  if (template === undefined) throw new AppError('not-found');
  return template;
}
