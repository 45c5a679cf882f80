import type { Field } from '../../generated/field.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { ProblemFix } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import { type CheckFrame, factsOf } from './check-frame.ts';
import { fieldName, inWords } from './names.ts';

/** Personal fields: covered for those without the right, and kept for a purpose. */
export function checkPersonalFields(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.fields).flatMap(([id, field]): readonly Finding[] => {
    const { privacy } = field;
    if (privacy === undefined || privacy.class === 'none') return [];
    const pointer = pointerOf('fields', id, 'privacy');
    const params = { field: fieldName(frame, id) };
    const maskable = (factsOf(frame, field)?.masks.length ?? 0) > 0;
    const bare = privacy.mask === undefined && maskable;
    const aimless = privacy.class === 'personal' && (privacy.purposes ?? []).length === 0;
    return [
      ...(bare
        ? [
            {
              code: 'personal-without-mask',
              severity: 'warning',
              pointer,
              params,
              fix: addMask(frame, field, pointer),
            } as const,
          ]
        : []),
      ...(aimless ? [{ code: 'personal-without-purpose', severity: 'warning', pointer, params } as const] : []),
    ];
  });
}

function addMask(frame: CheckFrame, field: Field, pointer: string): ProblemFix {
  const masks = factsOf(frame, field)?.masks ?? [];
  const own = masks.find((mask) => mask !== 'all') ?? 'all';
  return { label: 'fix.add-mask', patch: [{ op: 'add', path: `${pointer}/mask`, value: own }] };
}

/** Purposes: one that rests on consent has a sentence to agree to, and is asked for by some field. */
export function checkPurposes(frame: CheckFrame): readonly Finding[] {
  const { definition, references } = frame;
  const asked = new Set(
    references.flatMap(({ kind, id, pointer }) =>
      kind === 'purpose' && /^\/fields\/[^/]+\/settings\//.test(pointer) ? [id] : [],
    ),
  );
  return Object.entries(definition.privacy.purposes).flatMap(([id, { basis, consent, title }]): readonly Finding[] => {
    if (basis !== 'consent') return [];
    const pointer = pointerOf('privacy', 'purposes', id);
    const params = { purpose: inWords(frame, title) };
    return [
      ...(consent === undefined
        ? [{ code: 'purpose-without-sentence', severity: 'error', pointer, params } as const]
        : []),
      ...(asked.has(id) ? [] : [{ code: 'purpose-not-asked', severity: 'warning', pointer, params } as const]),
    ];
  });
}

/** Public forms: a notice for strangers, and nothing required that a rule may take away from them. */
export function checkPublicForms(frame: CheckFrame): readonly Finding[] {
  const { definition } = frame;
  return Object.entries(definition.forms).flatMap(([id, form]): readonly Finding[] => {
    const pointer = pointerOf('forms', id);
    if (form.use !== 'public') {
      if (form.public === undefined) return [];
      const fix: ProblemFix = { label: 'fix.remove', patch: [{ op: 'remove', path: `${pointer}/public` }] };
      return [{ code: 'public-settings-idle', severity: 'warning', pointer: `${pointer}/public`, fix }];
    }
    if (form.public === undefined) return [{ code: 'public-without-notice', severity: 'error', pointer }];
    const shown = new Set(Object.values(form.layout).flatMap(({ field }) => field ?? []));
    const { confirm } = form.public;
    const unshown = confirm !== null && Object.hasOwn(definition.fields, confirm) && !shown.has(confirm);
    const hidden = Object.entries(form.rules).flatMap(([rule, { then }]) => {
      return then.flatMap(({ effect, target }, index): readonly Finding[] => {
        if (effect !== 'visible' || definition.fields[target]?.required !== true) return [];
        const params = { field: fieldName(frame, target) };
        return [
          {
            code: 'public-required-hidden',
            severity: 'warning',
            pointer: `${pointer}/rules/${rule}/then/${index}`,
            params,
          },
        ];
      });
    });
    const params = { field: confirm === null ? '' : fieldName(frame, confirm) };
    return unshown
      ? [...hidden, { code: 'confirm-not-shown', severity: 'error', pointer: `${pointer}/public/confirm`, params }]
      : hidden;
  });
}
