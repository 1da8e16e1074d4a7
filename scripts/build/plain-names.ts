import type { Plugin } from 'vite';

/**
 * Names files without a hash of what they hold: that compresses in no file that imports them, and tells browsers nothing, which keep a
 * package as a whole.
 */
export function plainNames(): Plugin {
  return {
    name: 'plain-names',
    apply: 'build',
    outputOptions(options) {
      const names = 'chunks/[name].js';
      return options.format === 'es' ? { ...options, entryFileNames: names, chunkFileNames: names } : options;
    },
  };
}
