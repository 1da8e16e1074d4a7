import { absoluteLinks } from './absolute-links.ts';
import { escapeHtml } from './escape-html.ts';
import { headingId } from './heading-id.ts';
import type { RenderContext, SampleBlock, SampleGuide } from './types.ts';

const left = 'style="text-align:left;"';

/** An article as beehiiv puts it into a feed's `content:encoded`: class names say what is what. */
export function renderBlocksAsFeed(blocks: readonly SampleBlock[], context: RenderContext): string {
  const html = blocks.map((block) => renderBlock(block, context)).join('\n');
  return absoluteLinks(html, context.origin);
}

function renderBlock(block: SampleBlock, context: RenderContext): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p class="paragraph" ${left}>${block.html}</p>`;
    case 'heading':
      return `<h${block.level} class="heading" ${left} id="${headingId(block.html)}">${block.html}</h${block.level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li><p class="paragraph" ${left}>${item}</p></li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'image':
      return `<div class="image"><img alt="${escapeHtml(block.alt)}" class="image__image" style="" src="${context.origin}/images/${block.name}.png?t=1760000000"/></div>`;
    case 'rule':
      return '<hr class="content_break">';
    case 'quote':
      return `<div class="blockquote"><blockquote class="blockquote__quote"><p class="paragraph" ${left}>${block.html}</p><figcaption class="blockquote__byline">${block.byline}</figcaption></blockquote></div>`;
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
  return `<div class="button" style="text-align:center;"><a target="_blank" rel="noopener nofollow noreferrer" class="button__link" style="" href="${href}"><span class="button__text" style=""> ${text} </span></a></div>`;
}

function renderCard(guide: SampleGuide, context: RenderContext): string {
  const muted = '<p class="recommendation__description">';
  return [
    `<div class="recommendation"><figure class="recommendation__logo"><img src="${context.origin}/images/read.png?t=1761220000"/></figure>`,
    `<h3 class="recommendation__title"> ${escapeHtml(guide.title)} </h3>`,
    `${muted} ${escapeHtml(guide.description ?? '')} </p>${muted} ${context.sizeText(guide)} • PDF File </p>`,
    `<a class="recommendation__link" href="${context.linkTo(guide)}" download="${escapeHtml(guide.fileName)}" target="_blank" data-skip-utms data-skip-link-id> Download </a></div>`,
  ].join('');
}
