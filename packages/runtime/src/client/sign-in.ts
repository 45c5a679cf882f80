/** Where to sign in and come back to the page that is open now. */
export function signInAddress(): string {
  return `/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`;
}
