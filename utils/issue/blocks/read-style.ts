/** What a style says of the text in its element. */
export interface Style {
  isHidden: boolean;
  /** Too small to be read, as long as nothing within it has a size of its own. */
  isTiny: boolean;
  /** Undefined where it says nothing, as below. */
  bold: boolean | undefined;
  italic: boolean | undefined;
}

/**
 * Reads a `style` attribute. An element without any opacity may be one that a page fades in, and one without a size of type or
 * a height one that holds others with a size of their own: neither alone hides a text.
 */
export function readStyle(style: string): Style {
  const text = `;${style.toLowerCase().replace(/\s*([:;])\s*|\s*!important/g, '$1')};`;
  const has = (pattern: RegExp) => pattern.test(text);
  const isTiny = has(/;font-size:(?:0|(?:1|0?\.\d+)p[tx])[;a-z%]/);
  const isFlat = has(/;max-height:0[;a-z%]/) || (has(/;height:0[;a-z%]/) && !has(/;padding/));
  const isHidden =
    has(/;(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all);/) ||
    (isFlat && has(/;overflow(?:-y)?:(?:hidden|clip)/)) ||
    ((isFlat || isTiny) && has(/;opacity:0(?:\.0+)?;/)) ||
    // Out of the page, or cut down to nothing.
    (has(/;position:(?:absolute|fixed);/) &&
      has(/;(?:(?:left|right|top):-(?:999|\d{4})|clip:rect\([01](?:px)?[\s,]|clip-path:inset\((?:50|100)%)/));
  return {
    ...{ isHidden, isTiny },
    bold:
      has(/;font-weight:(?:bold|[6-9]\d\d)/) ||
      (has(/;font-weight:(?:normal|lighter|\d)/) ? false : undefined),
    italic: has(/;font-style:(?:italic|oblique)/) || (has(/;font-style:normal/) ? false : undefined),
  };
}
