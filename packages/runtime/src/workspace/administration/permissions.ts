/** Permissions that open some part of the administration; kept beside the frame, which must not load the parts themselves. */
const administering: readonly string[] = ['calendar.import', 'connection.administer', 'organization.administer'];

/** Whether somebody finds anything in the administration. */
export function administers(permissions: readonly string[] | undefined): boolean {
  return permissions?.some((permission) => administering.includes(permission)) === true;
}
