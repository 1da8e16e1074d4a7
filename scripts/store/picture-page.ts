import type { NewsletterProfile } from '../../utils/newsletter.ts';
import { directionOf } from '../../utils/text/direction-of.ts';
import { escapeText } from '../../utils/text/escape-text.ts';
import { storeSize } from './store-states.ts';

export interface StorePicture {
  /** What stands over it. */
  caption: string;
  /** The companion's name. */
  name: string;
  /** BCP 47 tag of both. */
  language: string;
  /** The picture as PNG in base64, and its size in CSS pixels. */
  image: string;
  width: number;
  height: number;
}

/** The document of one picture for the stores: words over, or beside, what the extension shows; as large as the stores want it. */
export function picturePage(
  { caption, name, language, image, width, height }: StorePicture,
  { light }: NewsletterProfile['accent'],
): string {
  const isNarrow = width < storeSize.width / 2;
  const direction = directionOf(caption) ?? 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<style>
  * { margin: 0; box-sizing: border-box }
  body {
    width: ${storeSize.width}px; height: ${storeSize.height}px; overflow: hidden; color: #fff;
    display: flex; flex-direction: ${isNarrow ? 'row' : 'column'}; align-items: center; justify-content: space-evenly;
    padding: ${isNarrow ? '0 72px' : '28px 0 0'}; gap: 20px; font-family: system-ui, sans-serif;
    background: linear-gradient(160deg, ${light}, color-mix(in oklab, ${light} 60%, #000));
  }
  div { ${isNarrow ? 'width: 520px' : 'text-align: center'} }
  p { font-size: 17px; opacity: .85; margin-block-end: 8px }
  h1 { font-size: ${isNarrow ? 44 : 30}px; line-height: 1.2; font-weight: 600; text-wrap: balance }
  img {
    display: block; width: ${width}px; height: ${height}px; background: #fff;
    border-radius: ${isNarrow ? '10px' : '10px 10px 0 0'}; box-shadow: 0 18px 50px rgb(0 0 0 / .45);
  }
</style>
<body><div><p>${escapeText(name)}</p><h1>${escapeText(caption)}</h1></div><img alt="" src="data:image/png;base64,${image}">`;
}
