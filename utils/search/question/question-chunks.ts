import { belongs } from '../belongs.ts';
import { apostrophe, direct, dot, hyphen, loose, space, tight } from '../join-of.ts';
import { lone, mark, number, readAtoms, two, word } from '../read-atoms.ts';
import { lettered } from '../tables/stop-words.ts';
import { units } from '../tables/units.ts';
import { listNames } from './list-names.ts';

export interface Atom {
  kind: number;
  term: string;
  start: number;
  end: number;
  /** What is between it and the one ahead, see `join-of.ts`. */
  join: number;
  /** The other reading of a number; empty without. */
  other: string;
}

/** Atoms that were typed as one thing: `IL-17A`, `0.1 %`, `1–2 weeks`, `10 mg/kg`, `p < 0.05`. */
export type Chunk = Atom[];

export function cutChunks(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  const atoms = listAtoms(text);
  for (const [at, atom] of atoms.entries()) {
    const chunk = chunks.at(-1);
    const before = chunk?.at(-1);
    if (chunk && before && holds(chunk, before, atom, text.slice(before.end, atom.start))) chunk.push(atom);
    else if (chunk && before && takesLetter(chunk, atom, atoms[at + 1])) chunk.push(atom);
    else chunks.push([atom]);
  }
  return chunks.map(withoutLone).map(withoutElided);
}

/** `vitamin a`, `penicillin g`: such a letter is in every text somewhere. Of `type i-ii` it is of what is behind it. */
function takesLetter([first, ...others]: Chunk, { term, join }: Atom, next: Atom | undefined): boolean {
  if (others.length > 0 || !first || join !== space || !/^\p{L}$/u.test(term)) return false;
  if (next !== undefined && next.join <= tight) return false;
  if (lettered.has(first.term) && /^[aio]$/.test(term)) return true;
  return listNames(`${first.term} ${term}`).length > 0;
}

/** Whether a chunk is such a name and its letter. */
export const isLettered = ([name, letter, ...others]: Chunk) =>
  name?.kind === word && letter?.kind === word && letter.join === space && others.length === 0;

export function listAtoms(text: string): Atom[] {
  const atoms: Atom[] = [];
  readAtoms(text, true, (kind, term, start, end, join, other) => {
    atoms.push({ kind, term, start, end, join, other });
  });
  return withoutLone(atoms);
}

/** The last letter of a run is in the pair ahead of it, and the run may go on in a text; ahead of `D` in `维生素D` it ends. */
function withoutLone(atoms: Atom[]): Atom[] {
  const last = atoms.at(-1);
  return last?.kind === lone && last.join === direct && atoms.at(-2)?.kind === two
    ? atoms.slice(0, -1)
    : atoms;
}

/** `l'acné` and `d'acné` are what `acné` is. */
function withoutElided(atoms: Chunk): Chunk {
  const [first, second] = atoms;
  const isElided = second?.join === apostrophe && second.kind === word && second.term.length > 2;
  return isElided && /^(?:[cdjlmnst]|qu)$/.test(first?.term ?? '') ? atoms.slice(1) : atoms;
}

const comparator = /[<>≤≥]/;

function holds(chunk: Chunk, before: Atom, atom: Atom, between: string): boolean {
  const { join } = atom;
  const isBlank = /^\s*$/.test(between);
  if (before.kind === mark && comparator.test(before.term)) return isBlank;
  // p<0.05 is one thing; of HbA1c≥7 either may stand apart.
  if (atom.kind === mark && comparator.test(atom.term))
    return isBlank && before.kind === word && before.term.length === 1;
  if (atom.kind === mark) return isBlank && before.kind === number;
  if (join === direct || join === hyphen || join === apostrophe || join === dot) return true;
  const hasNumber = chunk.some(({ kind }) => kind === number);
  if (before.kind === number) {
    const isInGroup = before.join === space && chunk.at(-2)?.kind === number;
    if (atom.kind === number && belongs(number, before.term, number, atom.term, join, isInGroup ? 2 : 1))
      return true;
    if (atom.kind === number && (join === loose || join === tight) && /^\s*[-–—−‐‑/:×^]\s*$/.test(between))
      return true;
    if (atom.kind === word && isBlank) return units.has(atom.term) || atom.term === 'x';
  }
  // 5 x 10 cm
  if (before.term === 'x' && chunk.at(-2)?.kind === number) return atom.kind === number && isBlank;
  if (join !== tight) return false;
  return between === '/' ? hasNumber : /^[&=:.^_@+]$/.test(between);
}
