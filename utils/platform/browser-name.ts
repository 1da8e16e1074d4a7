/** What people call this browser, by what it says of itself; for them to tell their machines apart. */
export function browserName(agent = navigator.userAgent): string {
  const browser = /\bEdg\//.test(agent) ? 'Edge' : /\bFirefox\//.test(agent) ? 'Firefox' : 'Chrome';
  const system = systems.find(([pattern]) => pattern.test(agent))?.[1];
  return system ? `${browser} · ${system}` : browser;
}

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];
