/** A named character reference of HTML. */
export interface Entity {
  name: string;
  /** One character or two. */
  text: string;
  /** Whether it is one without its semicolon too. */
  isLoose: boolean;
}

/**
 * The names in the tree by which the package `entities` decodes. A node is a word, then the words of its value, then those of
 * its branches (https://github.com/fb55/entities, `internal/bin-trie-flags`).
 */
export function listEntities(tree: Uint16Array): Entity[] {
  const found: Entity[] = [];
  visit(0, '');
  return found;

  function visit(at: number, name: string): void {
    const header = word(at);
    const [valueWords, isStrict] = [header >>> 14, (header & 0x2000) !== 0];
    const [count, first] = [(header >> 7) & 0x3f, header & 0x7f];
    // The value stands in the node's own word, and nothing comes after it.
    if (valueWords === 1) {
      found.push({ name, text: String.fromCharCode(header & 0x1fff), isLoose: !isStrict });
      return;
    }
    if (valueWords === 0 && isStrict) {
      const rest = Array.from({ length: count - 1 }, (_, index) => letter(at + 1, index));
      visit(at + 1 + Math.ceil(rest.length / 2), name + String.fromCharCode(first) + rest.join(''));
      return;
    }
    if (valueWords > 1) {
      const text = String.fromCharCode(...tree.slice(at + 1, at + valueWords));
      found.push({ name, text, isLoose: !isStrict });
    }
    const branches = at + (valueWords || 1);
    if (first > 0 && count === 0) visit(branches, name + String.fromCharCode(first));
    else if (first > 0) {
      for (let index = 0; index < count; index += 1) {
        const child = word(branches + index);
        const next = (branches + count + child - 1) & 0xffff;
        if (child > 0) visit(next, name + String.fromCharCode(first + index));
      }
    } else {
      const pointers = branches + Math.ceil(count / 2);
      for (let index = 0; index < count; index += 1) {
        visit((pointers + count + word(pointers + index)) & 0xffff, name + letter(branches, index));
      }
    }
  }

  function word(at: number): number {
    return tree[at] ?? 0;
  }

  /** Two letters a word, the first one in its lower half. */
  function letter(start: number, index: number): string {
    return String.fromCharCode((word(start + (index >> 1)) >> ((index & 1) * 8)) & 0xff);
  }
}
