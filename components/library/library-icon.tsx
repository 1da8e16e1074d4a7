import {
  Archive,
  ChevronDown,
  ChevronUp,
  type IconNode,
  Image,
  Newspaper,
  NotebookPen,
  NotebookText,
  Quote,
  Trash2,
  Undo2,
} from 'lucide';
import { Drawing } from '../shared/icon.tsx';

const icons = {
  archive: Archive,
  down: ChevronDown,
  image: Image,
  issues: Newspaper,
  notes: NotebookPen,
  log: NotebookText,
  quote: Quote,
  trash: Trash2,
  undo: Undo2,
  up: ChevronUp,
} satisfies Record<string, IconNode>;

/** As `Icon`, with the pictures of the library. */
export function LibraryIcon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} isDirected={name === 'undo'} />;
}
