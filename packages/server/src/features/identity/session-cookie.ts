/** Name of the session cookie; over https the browser binds it to this very host. */
export function sessionCookie(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-dealwright' : 'dealwright';
}
