import { describe, expect, it } from 'vitest';
import { beehiivPage } from '../../../../utils/feed/site/beehiiv-page.ts';

describe('beehiivPage', () => {
  it('reads the web markup', () => {
    const page = `<h1>Site</h1><div class="rendered-post"><div id="web-header"><h1>T &amp; t</h1><h2>S</h2></div>
      <div id="content-blocks"><div><h2>Not the subtitle</h2></div></div></div>`;
    expect(beehiivPage(page)).toEqual({
      title: 'T & t',
      subtitle: 'S',
      html: '<div><h2>Not the subtitle</h2></div>',
    });
  });

  it('reads the 2026 editor and an e-mail-only post', () => {
    expect(beehiivPage('<div class="_1 dream-post-content-doc"><p>x</p></div>').html).toBe('<p>x</p>');
    expect(beehiivPage('<div id="content-blocks"> </div>').html).toBe('');
    expect(beehiivPage('<main>x</main>')).toEqual({ title: undefined, subtitle: undefined, html: undefined });
  });
});
