const longestBytes = 120;
/** Control and direction characters, what some systems forbid in names, and halves of characters. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;
const ending = /\.(?=[a-z0-9]{0,3}[a-z])[a-z0-9]{1,4}$/i;
/** Names that Windows keeps for devices: https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The name under which a guide goes to a person's disk: a newsletter may call its file anything, and what it says of the kind of
 * file a system believes. The last part of it, without what is unsafe, of at most 120 bytes, and a PDF.
 */
export function nameFile(said: string): string {
  // One that is longer than any name is cut before it is looked at.
  const last =
    said
      .slice(-1000)
      .normalize('NFC')
      .split(/[/\\]/)
      .findLast((part) => part.trim() !== '') ?? '';
  let name = trim(last.replace(unsafe, ''));
  while (ending.test(name)) name = trim(name.replace(ending, ''));
  name = trim(cut(name));
  return `${name === '' || device.test(name) ? 'guide' : name}.pdf`;
}

/** Without dots and blanks at the ends: files of such names are hidden, or lose them. */
const trim = (name: string) => name.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '');

function cut(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > longestBytes) break;
    kept += character;
  }
  return kept;
}
