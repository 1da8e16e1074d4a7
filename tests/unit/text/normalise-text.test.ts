import { describe, expect, it } from 'vitest';
import { normaliseText, trimDecoration } from '../../../utils/text/normalise-text.ts';

describe('normaliseText', () => {
  it.each([
    ['🚀Learning  Opportunities\u00a0:', 'Learning Opportunities :'],
    ['What you’ll “learn” 👩🏽‍⚕️', 'What you\'ll "learn"'],
    ['ﬁne print 1️⃣', 'fine print 1'],
  ])('%s', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe('trimDecoration', () => {
  it.each([
    [' 🎄✨ Winter 🧴 skin 🎄 ', 'Winter 🧴 skin'],
    ['• An item', 'An item'],
    ['Brand®', 'Brand®'],
    ['🧴', ''],
    ['', ''],
  ])('%s', (text, trimmed) => {
    expect(trimDecoration(text)).toBe(trimmed);
  });
});
