/** Paths of the sign-in library that are open; everything else it could do is not. */
export const openAuthPaths: ReadonlySet<string> = new Set([
  'POST /api/auth/sign-in/email',
  'POST /api/auth/sign-out',
  'POST /api/auth/change-password',
  'GET /api/auth/get-session',
]);
