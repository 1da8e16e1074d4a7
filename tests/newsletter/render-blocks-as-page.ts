import { absoluteLinks } from './absolute-links.ts';
import { escapeHtml } from './escape-html.ts';
import { headingId } from './heading-id.ts';
import type { RenderContext, SampleBlock, SampleGuide } from './types.ts';

const textStyle =
  'color:#2D2D2D;font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;text-align:left';
const lineStyle = '<style>\n  p span[style*="font-size"] { line-height: 1.6; }\n</style>';

/** An article as beehiiv puts it on its web page: inline styles instead of class names. */
export function renderBlocksAsPage(blocks: readonly SampleBlock[], context: RenderContext): string {
  const html = blocks.map((block) => renderBlock(block, context)).join('\n');
  return absoluteLinks(html, context.origin);
}

function renderBlock(block: SampleBlock, context: RenderContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<div style="padding:12px 15px"><p style="${textStyle}"> ${block.html} </p></div>${lineStyle}`;
    case 'heading':
      return `<div id="${headingId(block.html)}" style="padding:16px 15px 4px"><h${block.level} style="color:#2A2A2A;font-weight:normal;margin:0;text-align:left">${block.html}</h${block.level}></div>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map(
        (item) => `<li style="margin:10px 0 0 0"><p style="text-align:left">${item}</p></li>`,
      );
      return `<div style="padding:12px 27px 12px 37px"><${tag} style="margin:0 0 0 25px;padding:0">${items.join('')}</${tag}></div>`;
    }
    case 'image':
      return `<div style="padding:20px 15px"><img alt="${escapeHtml(block.alt)}" style="width:100%" src="${context.origin}/images/${block.name}.png?t=1760000000"/></div>`;
    case 'rule':
      return '<div style="padding:14px 15px"><hr style="border:none;border-top:1px solid #d1d5db"/></div>';
    case 'quote':
      return `<div style="padding:12px 15px"><figure style="margin:0"><blockquote style="border-left:3px solid #d1d5db;margin:0;padding:12px"><p style="${textStyle}">${block.html}</p><figcaption class="blockquote__byline">${block.byline}</figcaption></blockquote></figure></div>`;
    case 'button':
      return renderButton(block.text, block.url);
    case 'guide-button':
      return renderButton(block.text, context.linkTo(block.guide));
    case 'guide-card':
      return renderCard(block.guide, context);
  }
}

function renderButton(text: string, url: string): string {
  const href = url.replaceAll('&', '&amp;');
  return `<div style="padding:14px 15px;text-align:center"><a href="${href}" rel="noopener nofollow noreferrer" style="background:#0f5c63;color:#fff;padding:12px 18px" target="_blank"> ${text} </a></div>`;
}

function renderCard(guide: SampleGuide, context: RenderContext): string {
  const href = context.linkTo(guide).replaceAll('&', '&amp;');
  return [
    '<table role="none" width="100%" border="0" cellspacing="0" cellpadding="0"><tbody><tr><td class="rec" align="left" style="padding:16px 15px;width:100%"><table class="rec__content" style="width:100%"><tbody><tr>',
    `<td style="display:inline-block" width="75"><div class="rec__logo-wrapper" style="width:75px;height:75px;overflow:hidden"><img class="rec__logo" src="${context.origin}/images/read.png"/></div></td>`,
    `<td style="display:inline-block;font-size:18px;font-weight:700"><span class="rec__text" style="display:block">${escapeHtml(guide.title)}</span><span style="font-size:16px;font-weight:400">${escapeHtml(guide.description ?? '')}</span>`,
    `<span class="rec__text--muted" style="color:#767676;font-size:14px;display:block">${context.sizeText(guide)} • PDF File</span></td></tr>`,
    `<tr><td><a href="${href}" rel="nofollow noopener" style="width:100%" target="_blank"> Download </a></td></tr></tbody></table></td></tr></tbody></table>`,
  ].join('');
}
