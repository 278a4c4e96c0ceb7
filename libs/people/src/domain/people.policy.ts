import type { Viewer } from '@asaza/kernel';

/** A session may be ended by the person whose it is, and by nobody else. */
export const mayRevokeSession = (viewer: Viewer, session: { readonly personId: string }): boolean =>
  viewer.personId === session.personId;
