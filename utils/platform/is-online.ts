/**
 * Whether there may be a network. Only the browser's "no" can be trusted: its "yes" means some network, which need not lead
 * anywhere (https://html.spec.whatwg.org/multipage/system-state.html#navigator.online).
 */
export function isOnline(): boolean {
  return globalThis.navigator?.onLine !== false;
}
