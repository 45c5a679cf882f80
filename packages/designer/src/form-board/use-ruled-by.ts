import { useDocument } from '../document/use-document.ts';

/** Whether a rule of the form acts on a field or layout node. */
export function useRuledBy(form: string, target: string): boolean {
  return useDocument(({ document }) => {
    const rules = document?.definition.forms[form]?.rules ?? {};
    return Object.values(rules).some(({ then }) => then.some((effect) => effect.target === target));
  });
}
