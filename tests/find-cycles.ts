/** A file and those it imports, as paths from the project's root. */
export interface Importer {
  path: string;
  imports: readonly { file: string | undefined }[];
}

/**
 * The files that import each other, however far around: one sorted list a knot (Tarjan's strongly connected components).
 * @see https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function findCycles(files: readonly Importer[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const knots: string[][] = [];

  function visit({ path, imports }: Importer): number {
    const place = order.size;
    order.set(path, place);
    open.push(path);
    isOpen.add(path);
    let low = place;
    let isOwn = false;
    for (const { file } of imports) {
      const next = file === undefined ? undefined : byPath.get(file);
      if (!next) continue;
      if (next.path === path) isOwn = true;
      const known = order.get(next.path);
      if (known === undefined) low = Math.min(low, visit(next));
      else if (isOpen.has(next.path)) low = Math.min(low, known);
    }
    if (low < place) return low;
    const knot = open.splice(open.lastIndexOf(path)).sort();
    for (const one of knot) isOpen.delete(one);
    if (knot.length > 1 || isOwn) knots.push(knot);
    return low;
  }

  for (const file of files) if (!order.has(file.path)) visit(file);
  return knots;
}
