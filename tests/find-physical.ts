const sides =
  /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;
const named = /(?:^|-)(?:left|right)(?:$|-)/;
const turned = /^(?:text-align|float|clear|justify-\w+|transform-origin|background-position)$/;

/** The declarations of a style sheet that say left or right, where start and end belong: as they are written. */
export function findPhysical(sheet: string): string[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/^\s*([\w-]+)\s*:\s*([^;{}]+);/gm)].flatMap(([, name = '', value = '']) =>
    isPhysical(name, value.trim()) ? [`${name}: ${value.trim()}`] : [],
  );
}

function isPhysical(name: string, value: string): boolean {
  if (named.test(name)) return true;
  if (turned.test(name) && /\b(?:left|right)\b/.test(value)) return true;
  if (/\btranslate(?:X|3d)?\(|\bto (?:left|right)\b/.test(value)) return true;
  const parts = value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  if (name === 'border-radius') return parts.length > 1;
  return sides.test(name) && parts.length === 4 && parts[1] !== parts[3];
}
