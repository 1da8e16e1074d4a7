import { browser } from 'wxt/browser';

const id = 'visit';

/**
 * Has `visit.js` run in the pages that fit one of the patterns, and in no other; browsers leave out those whose host is not
 * granted. It stays so across sessions, until it is changed.
 */
export async function registerVisitScript(matches: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const [present] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (present) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, js: ['visit.js'], matches: [...matches], persistAcrossSessions: true };
  if (present) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}
