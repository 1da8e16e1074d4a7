/** Of a node's word: the number of its value's words and one, whether the semicolon is wanted, the number of its branches. */
const [valueAt, strict, countAt] = [14, 0x2000, 7];
/** More words than the tree has. */
const room = 2 ** 15;
const [space, bang, dot, nine] = [0x20, 0x21, 0x2e, 0x39];

/**
 * The tree by which the package `entities` decodes named character references, made from a list of half its size
 * (`scripts/entities/pack-entities.ts`). The build puts it in the place of the package's own.
 *
 * A node is a word, the words of its value, those of its branches, and behind these its children
 * (https://github.com/fb55/entities, `internal/bin-trie-flags`). Made at each start of the worker, so it is made quickly.
 */
export function unpackEntities(packed: string): Uint16Array {
  const textOf = readEntities(packed);
  const names = [...textOf.keys()].sort();
  const words = new Uint16Array(room);
  let length = 0;
  addNode(0, names.length, 0);
  return words.slice(0, length);

  /** Writes the node of the names from `start` to `end`, which have their first `depth` letters in common. */
  function addNode(start: number, end: number, depth: number): void {
    const at = length++;
    const name = names[start] ?? '';
    const isLoose = name.charCodeAt(depth) === bang;
    const isOwn = isLoose || name.length === depth;
    if (isOwn) {
      const text = textOf.get(name) ?? '';
      words[at] = ((text.length + 1) << valueAt) | (isLoose ? 0 : strict);
      for (let index = 0; index < text.length; index += 1) words[length++] = text.charCodeAt(index);
    }
    addBranches(at, isOwn ? start + 1 : start, end, depth);
  }

  function addBranches(at: number, start: number, end: number, depth: number): void {
    if (start === end) return;
    const [first, last] = [letterAt(start, depth), letterAt(end - 1, depth)];
    if (first === last) {
      words[at] = (words[at] ?? 0) | first;
      addNode(start, end, depth + 1);
      return;
    }
    const starts: number[] = [];
    for (let index = start, letter = space; index < end; index += 1) {
      if (letterAt(index, depth) === letter) continue;
      letter = letterAt(index, depth);
      starts.push(index);
    }
    // Letters two a word, the first one in its lower half, then how far behind all this each child is.
    const letters = length;
    const pointers = letters + ((starts.length + 1) >> 1);
    const behind = pointers + starts.length;
    words[at] = (words[at] ?? 0) | (starts.length << countAt);
    length = behind;
    for (const [index, from] of starts.entries()) {
      const pair = letters + (index >> 1);
      words[pair] = (words[pair] ?? 0) | (letterAt(from, depth) << ((index & 1) * 8));
      words[pointers + index] = length - behind;
      addNode(from, starts[index + 1] ?? end, depth + 1);
    }
  }

  function letterAt(index: number, depth: number): number {
    return names[index]?.charCodeAt(depth) ?? 0;
  }
}

/** What each name stands for, a name with `!` behind it needing no semicolon. */
function readEntities(packed: string): Map<string, string> {
  const [single = '', double = ''] = packed.split('\n');
  const textOf = new Map<string, string>();
  let code = 0;
  for (const word of single.split(' ')) {
    let at = 0;
    let step = 0;
    for (let sign = word.charCodeAt(0); sign <= nine; sign = word.charCodeAt(++at)) {
      step = sign === dot ? 1 : step * 10 + Number(word[at]);
    }
    code += step;
    textOf.set(word.slice(at), String.fromCodePoint(code));
  }
  for (const word of double.split(' ')) {
    const at = word.indexOf(':');
    textOf.set(word.slice(0, at), word.slice(at + 1));
  }
  return textOf;
}
