import { describe, expect, it } from 'vitest';
import { readStyle } from '../../../../utils/issue/blocks/read-style.ts';

describe('readStyle', () => {
  it.each([
    'display:none',
    'DISPLAY : None !important; color: red',
    'visibility:hidden',
    'visibility: collapse',
    'mso-hide:all',
    'max-height:0px;overflow:hidden',
    'height:0;overflow:hidden',
    'opacity:0;max-height:0',
    'font-size:1px;opacity:0.0',
    'position:absolute;left:-9999px',
    'position:absolute;clip:rect(0 0 0 0)',
    'position:absolute;clip:rect(1px, 1px, 1px, 1px)',
    'position:fixed;clip-path:inset(50%)',
  ])('%s hides', (style) => {
    expect(readStyle(style).isHidden).toBe(true);
  });

  it.each([
    '',
    'display:block',
    'opacity:0',
    'opacity:0.9;max-height:0.5em',
    'font-size:0;line-height:0',
    'max-height:0',
    'height:0;overflow:hidden;padding-bottom:56%',
    'margin-left:-9999px',
    'left:-9999px',
    'background:url(display:none)',
    ';;:;',
  ])('%j hides nothing', (style) => {
    expect(readStyle(style).isHidden).toBe(false);
  });

  it.each([
    ['font-size:0', true],
    ['font-size:0px', true],
    ['font-size:1px', true],
    ['font-size:10px', false],
    ['font-size:1em', false],
    ['font-size:0.9rem', false],
  ])('%s makes a text too small: %s', (style, isTiny) => {
    expect(readStyle(style).isTiny).toBe(isTiny);
  });

  it.each([
    ['FONT-WEIGHT:BOLD', { bold: true }],
    ['font-weight: bolder', { bold: true }],
    ['font-weight:650', { bold: true }],
    ['font-weight:normal;', { bold: false }],
    ['font-weight:400', { bold: false }],
    ['font-weight:inherit', { bold: undefined }],
    ['font-style:oblique 10deg', { italic: true }],
    ['font-style:normal', { italic: false }],
  ])('%s says %o', (style, expected) => {
    expect(readStyle(style)).toMatchObject(expected);
  });
});
