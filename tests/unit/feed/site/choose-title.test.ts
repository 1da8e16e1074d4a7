import { describe, expect, it } from 'vitest';
import { chooseTitle } from '../../../../utils/feed/site/choose-title.ts';

const heading = (text: string | undefined) => ({ text, isHeading: true });
const other = (text: string | undefined) => ({ text, isHeading: false });
const sites = ['Yard Letters'];

describe('chooseTitle', () => {
  it.each([
    ['the first', [other('The Bell'), heading('Bell')], 'The Bell'],
    ['no candidate that is missing', [heading(undefined), other(''), heading('The Bell')], 'The Bell'],
    ["not the site's own name", [other('YARD  Letters'), heading('The Bell')], 'The Bell'],
    ["the site's name where nothing else is there", [other('Yard Letters')], 'Yard Letters'],
    ['nothing of nothing', [], ''],
    ['no headline cut short', [other('The Bell That…'), heading('The Bell That Rang')], 'The Bell That Rang'],
    ["the author's dots", [other('The Bell…'), heading('A bell')], 'The Bell…'],
  ])('takes %s', (_what, candidates, title) => {
    expect(chooseTitle(candidates, sites)).toBe(title);
  });

  it.each([
    ['The Bell | Yard Letters', 'The Bell'],
    ['The Bell – Yard Letters', 'The Bell'],
    ['The Bell · yard letters', 'The Bell'],
    ['The Bell » Yard Letters', 'The Bell'],
    ['Salt - A History - Yard Letters', 'Salt - A History'],
    ['Letters from the Back-Yard Letters', 'Letters from the Back-Yard Letters'],
    ['Yard Letters: The Bell', 'Yard Letters: The Bell'],
    ['The Bell | Other Letters', 'The Bell | Other Letters'],
  ])('takes the name of the site off: %s', (title, bare) => {
    expect(chooseTitle([other(title)], sites)).toBe(bare);
  });

  it('leaves a heading as it stands', () => {
    const candidates = [other('The Bell | Yard Letters'), heading('The Bell | Yard Letters')];
    expect(chooseTitle(candidates, sites)).toBe('The Bell | Yard Letters');
  });

  it('takes off an unknown name behind a heading', () => {
    const title = (text: string) => chooseTitle([other(text), heading('The Bell')], []);
    expect(title('The Bell - Any Letters')).toBe('The Bell');
    expect(title('The Bell-Ringer')).toBe('The Bell-Ringer');
    expect(title('The Bell Rings')).toBe('The Bell Rings');
  });

  it('takes a masthead off before a title as well', () => {
    expect(chooseTitle([other('Yard Letters: The Bell')], [], sites)).toBe('The Bell');
    expect(chooseTitle([other('Yard Letters The Bell')], [], sites)).toBe('Yard Letters The Bell');
  });
});
