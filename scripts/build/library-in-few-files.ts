import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Look = (id: string) => Rolldown.ModuleInfo | null;

/**
 * Puts what the library needs at its start into a few files: the bundler makes a chunk for each set of pages that share something, 78
 * in all, and to be asked for each took the library longer than reading the search index (`npm run bench`, `index load`).
 *
 * One file for each set of those that must load nothing else with it: the popup, which is held to a size; what the popup shows
 * later; and the search's worker, which has no `chrome`. What a module imports is needed by whoever needs the module, so no two of
 * these files import each other.
 */
export function libraryInFewFiles(): Plugin {
  let root = '';
  let fileOf: ((id: string) => string | null) | undefined;
  return {
    name: 'library-in-few-files',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    outputOptions(options) {
      if (options.format !== 'es') return options;
      const name = (id: string, context: Rolldown.ChunkingContext) => {
        fileOf ??= sortModules(root, (one) => context.getModuleInfo(one));
        return fileOf(id);
      };
      const groups = [{ debugName: 'library', name, includeDependenciesRecursively: false }];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/** The file that a module belongs into; null where that is left to the bundler. */
function sortModules(root: string, look: Look): (id: string) => string | null {
  const page = (name: string) => join(root, 'entrypoints', name, 'index.html');
  const library = reach(look, [page('library')], ['importedIds']);
  const later = [...library].flatMap((id) => look(id)?.dynamicallyImportedIds ?? []);
  const pages = ['guide', 'log', 'options', 'reader', 'welcome'].map(page);
  const all = ['importedIds', 'dynamicallyImportedIds'] as const;
  const others = reach(look, [...pages, ...later], all);
  const apart = [
    ['popup', reach(look, ['popup', 'sidepanel'].map(page), ['importedIds'])],
    ['later', reach(look, [join(root, 'components/popup/popup-later.tsx')], ['importedIds'])],
    ['worker', reach(look, [join(root, 'utils/view/commands/search/search-worker.ts')], all)],
  ] as const;
  return (id) => {
    if (!library.has(id)) return null;
    const sharing = apart.flatMap(([name, modules]) => (modules.has(id) ? name : []));
    if (sharing.length > 0) return `library-${sharing.join('-')}`;
    // Which of two styles holds follows from the order of their files, which stays as it was.
    return others.has(id) && !id.endsWith('.css') ? 'library-pages' : null;
  };
}

function reach(
  look: Look,
  from: readonly string[],
  ways: readonly ('importedIds' | 'dynamicallyImportedIds')[],
): Set<string> {
  const reached = new Set(from);
  // Those that are added meanwhile are walked, too.
  for (const id of reached) {
    const module = look(id);
    if (module) for (const way of ways) for (const next of module[way]) reached.add(next);
  }
  return reached;
}
