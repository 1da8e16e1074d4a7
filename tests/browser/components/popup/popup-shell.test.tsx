import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import '../../../../components/popup/popup.css';
import { PopupShell } from '../../../../components/popup/popup-shell.tsx';

afterEach(() => render(null, document.body));

it('leads to library and options, and has no words that the issue could contradict', () => {
  render(<PopupShell />, document.body);
  expect(document.querySelectorAll('button')).toHaveLength(2);
  expect(document.body.innerText.trim()).toBe('');
});

it('has the height of an issue, so that the window does not grow when that is there', () => {
  render(<PopupShell />, document.body);
  const { height } = document.querySelector('.popup')?.getBoundingClientRect() ?? {};
  expect(height).toBe(Math.min(600, innerHeight));
});
