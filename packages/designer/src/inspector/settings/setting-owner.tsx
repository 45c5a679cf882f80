import { AppError } from '@dealwright/shared';
import { createContext, use } from 'react';

/** Whose settings are being edited, for editors that issue commands of their own. */
export type SettingOwner =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'node'; readonly flow: string; readonly node: string };

/** The owner around. */
export const SettingOwnerContext = createContext<SettingOwner | null>(null);

/** Whose settings these are. */
export function useSettingOwner(): SettingOwner {
  const owner = use(SettingOwnerContext);
  if (owner === null) throw new AppError('server.failed');
  return owner;
}

/** The stable id of an owner: begins the text keys of its settings. */
export function ownerId(owner: SettingOwner): string {
  return owner.kind === 'field' ? owner.field : owner.node;
}
