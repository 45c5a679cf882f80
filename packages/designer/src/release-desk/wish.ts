/** Something a person wants done to a release; a gray one is asked for in a dialog of its own. */
export type ReleaseWish =
  | { readonly do: 'stable'; readonly version: number }
  | { readonly do: 'gray'; readonly version: number }
  | { readonly do: 'promote' }
  | { readonly do: 'rollback' };
