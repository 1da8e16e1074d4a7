import { useLayoutEffect } from 'preact/hooks';
import { type ReaderTheme, readerSizeSetting, readerThemeSetting } from '../../../platform/settings.ts';
import { useSetting } from '../use-settings.ts';

export const sizes = [1, 2, 3, 4, 5] as const;
export const themes: readonly ReaderTheme[] = ['system', 'light', 'sepia', 'dark'];

/** How the reader looks, and how to change it; null until it is read. Kept for all issues, and shown in all tabs at once. */
export function useLook() {
  const [size, setSize] = useSetting(readerSizeSetting);
  const [theme, setTheme] = useSetting(readerThemeSetting);
  // Ahead of whatever scrolls to a place: the letters' size says where that is.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.size = String(size ?? readerSizeSetting.fallback);
    root.dataset.theme = theme ?? readerThemeSetting.fallback;
  }, [size, theme]);
  return { size, setSize, theme, setTheme };
}

export type Look = ReturnType<typeof useLook>;
export type { ReaderTheme };
