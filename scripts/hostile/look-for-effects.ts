/**
 * Runs inside a page of the extension: what of it a newsletter made, each in a few words. Our own pages show the words of others as
 * text; so there is nothing in them that runs, loads, leads or sends elsewhere, and nothing lies over their controls.
 */
export function lookForEffects(): string[] {
  const found: string[] = [];
  const { traces = [] } = globalThis as { traces?: string[] };
  for (const trace of traces) found.push(`ran a script: ${trace}`);

  const foreign =
    'script:not([src]),object,embed,base,frameset,frame,marquee,video,audio,track,source,picture,img:not(.reader-image),map,area,dialog,template,math,plaintext,noscript,textarea:not(.note-field),font,center,[http-equiv]:not(head > [http-equiv="Content-Security-Policy"]),[contenteditable],[accesskey],[popover],[popovertarget],[ping],[srcset],[srcdoc],[poster],[background],[formaction],form[action],svg :is(script,image,use,a,filter,text),iframe:not(.guide-viewer)';
  const own = `${location.protocol}//${location.host}/`;
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    if (element.matches(foreign) || tag.includes('-'))
      found.push(`made an element: ${element.outerHTML.slice(0, 200)}`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`made a handler: ${tag} ${name}`);
      if (name === 'style' && /url\(|position|font-size/i.test(value)) found.push(`made a style: ${value}`);
      if (!/^(?:src|href|action|data|xlink:href|target)$/.test(name) || name === 'target') continue;
      const { href, protocol } = new URL(value, document.baseURI);
      const isLink = tag === 'a' && (protocol === 'https:' || protocol === 'http:');
      const isFile =
        protocol === 'blob:' && (tag === 'iframe' || (tag === 'a' && element.hasAttribute('download')));
      if (!href.startsWith(own) && !isLink && !isFile) found.push(`made an address: ${tag} ${name} ${value}`);
    }
    if (tag === 'a' && element.hasAttribute('download')) {
      const name = element.getAttribute('download') ?? '';
      if (!/^[^/\\\p{Cc}\p{Cf}]+\.pdf$/u.test(name)) found.push(`named a file: ${name}`);
    }
  }
  if (document.documentElement.lang !== 'en' || document.body.className !== '' || document.body.id !== '')
    found.push('changed the document');

  for (const control of document.querySelectorAll('header .button, .popup-foot .button')) {
    // Our own panel, while it is closed.
    if (control.matches('.reader-choices *') && control.closest('details:not([open])')) continue;
    const { x, y, width, height } = control.getBoundingClientRect();
    const [middle, line] = [x + width / 2, y + height / 2];
    const isSeen = middle > 0 && line > 0 && middle < innerWidth && line < innerHeight;
    const top = isSeen ? document.elementFromPoint(middle, line) : null;
    if (width === 0 || (isSeen && !control.contains(top)))
      found.push(`hid a control: ${control.textContent || control.getAttribute('title')}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push('made the page wider than the window');

  // A character that turns the direction of what follows may turn the words of its own element alone.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const open = (node.nodeValue ?? '').replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '');
    if (!/[\u202a-\u202e\u2066-\u2068]/.test(open)) continue;
    let box = node.parentElement;
    while (
      box &&
      getComputedStyle(box).display.startsWith('inline') &&
      !box.matches('bdi,[dir],button,option')
    )
      box = box.parentElement;
    if (!box?.matches('option,title') && box?.textContent !== node.nodeValue)
      found.push(`turned the words beside it: ${box?.textContent?.slice(0, 200)}`);
  }
  return found;
}
