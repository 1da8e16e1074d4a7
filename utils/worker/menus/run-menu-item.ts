import type { MenuClick } from '../../platform/context-menus.ts';
import { menuItems } from './ensure-menus.ts';
import { followAddress } from './follow-address.ts';
import { noteSelection } from './note-selection.ts';

/** Does what a line of the menu says. Nothing is awaited ahead of it: browsers grant a website in the click alone. */
export async function runMenuItem(click: MenuClick): Promise<void> {
  switch (click.menuItemId) {
    case menuItems.followPage:
      return await followAddress(click.pageUrl);
    case menuItems.followLink:
      return await followAddress(click.linkUrl);
    case menuItems.note:
      return await noteSelection(click);
  }
}
