import { requestHost } from '../platform/permissions.ts';

/** Asks the person for the newsletter's website. Call it in the click itself: browsers refuse it after an await. */
export function grantAccess(address: string): Promise<boolean> {
  return requestHost(address);
}
