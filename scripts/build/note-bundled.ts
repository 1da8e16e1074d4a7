import type { Plugin } from 'vite';

/** Notes in `bundled` the ids of the modules that became part of the extension, whose licences are handed on with them. */
export function noteBundled(bundled: Set<string>): Plugin {
  return {
    name: 'note-bundled',
    generateBundle(_options, files) {
      for (const file of Object.values(files))
        if (file.type === 'chunk') for (const id of Object.keys(file.modules)) bundled.add(id);
    },
  };
}
