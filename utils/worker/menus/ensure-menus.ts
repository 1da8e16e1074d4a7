import { ensureMenuItems, type MenuItem, patternOfPage } from '../../platform/context-menus.ts';
import { say } from '../../platform/say.ts';
import { readSession, writeSession } from '../../platform/session.ts';
import { readPostHosts } from '../../platform/visited-posts.ts';

/** The lines of the menu, by what a click on one does (run-menu-item.ts). */
export const menuItems = { followPage: 'follow-page', followLink: 'follow-link', note: 'add-note' } as const;

const key = 'menus';
const web = ['http://*/*', 'https://*/*'];
/** Pages of ours that show what issues say. */
const readingPages = ['library.html', 'popup.html', 'reader.html', 'sidepanel.html'];

/**
 * Has the menu of a right click hold what can be done with a page, a link and words: once a session, in the language of the
 * browser, and again whenever posts may lie on other hosts than before. Idempotent.
 */
export async function ensureMenus(): Promise<void> {
  const items = listItems(Object.keys((await readPostHosts())?.hosts ?? {}));
  const wanted = JSON.stringify(items);
  if ((await readSession(key)) === wanted) return;
  await ensureMenuItems(items);
  await writeSession(key, wanted);
}

/** @param hosts on which posts of newsletters may lie */
function listItems(hosts: readonly string[]): MenuItem[] {
  const posts = [...hosts].sort().flatMap((host) => [`http://${host}/*`, `https://${host}/*`]);
  const follow = { title: say('menu.follow'), documents: web };
  return [
    { id: menuItems.followPage, ...follow, context: 'page' },
    { id: menuItems.followLink, ...follow, context: 'link', targets: web },
    {
      id: menuItems.note,
      title: say('menu.note'),
      context: 'selection',
      documents: [...readingPages.map(patternOfPage), ...posts],
    },
  ];
}
