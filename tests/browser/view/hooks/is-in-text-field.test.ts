import { expect, it } from 'vitest';
import { isInTextField } from '../../../../utils/view/hooks/is-in-text-field.ts';

it('isInTextField tells where text is typed from controls without text', () => {
  document.body.innerHTML = `
    <input data-text><input type="url" data-text><input type="time" data-text><textarea data-text></textarea>
    <div contenteditable="true" data-text><b data-text>bold</b></div>
    <input type="checkbox"><input type="radio"><input type="file"><button>button</button><p>words</p>`;
  const found = [...document.body.querySelectorAll('*')].filter(isInTextField);
  expect(found).toEqual([...document.querySelectorAll('[data-text]')]);
  expect(found).toHaveLength(6);
  expect(isInTextField(document)).toBe(false);
  expect(isInTextField(null)).toBe(false);
});
