import { describe, expect, it } from 'vitest';
import { picturePage } from '../../../../scripts/store/picture-page.ts';

const accent = { light: '#8a2f5c', dark: '#f0a6c8' };
const picture = {
  ...{ caption: 'Read & keep', name: 'Letters on Skin Companion', language: 'de', image: 'AAAA' },
  ...{ width: 1160, height: 672 },
};

describe('picturePage', () => {
  it('shows words as words, the picture in its size, the newsletter’s accent', () => {
    const html = picturePage(picture, accent);
    expect(html).toContain('<h1>Read &amp; keep</h1>');
    expect(html).toContain('<html lang="de" dir="ltr">');
    expect(html).toContain('width: 1160px; height: 672px');
    expect(html).toContain('src="data:image/png;base64,AAAA"');
    expect(html).toContain('#8a2f5c');
  });

  it('reads from right to left where its words do', () => {
    const arabic = { ...picture, language: 'ar', caption: 'اقرأ واحفظ' };
    expect(picturePage(arabic, accent)).toContain('dir="rtl"');
  });

  it('has a narrow picture beside its words, a wide one below them', () => {
    expect(picturePage({ ...picture, width: 400 }, accent)).toContain('flex-direction: row');
    expect(picturePage(picture, accent)).toContain('flex-direction: column');
  });
});
