/**
 * Which code asks for a permission: what must stand in a package that has it. Those without a call of their own are told by what
 * they are there for.
 */
export const permissionUses: Readonly<Record<string, RegExp>> = {
  alarms: /\.alarms\.create\b/,
  contextMenus: /\.(?:contextMenus|menus)\.create\b/,
  downloads: /\.downloads\.download\b/,
  notifications: /\.notifications\.create\b/,
  scripting: /\.registerContentScripts\b/,
  sidePanel: /\bsidePanel\b/,
  storage: /\.storage\.local\b/,
  // Only for the page in front, in the click that opened the popup (utils/platform/read-active-page.ts).
  activeTab: /\.scripting\.executeScript\b/,
  // Guides and texts of years are more than a browser keeps without it, and it drops none of them to make room.
  unlimitedStorage: /\bindexedDB\b/,
};
