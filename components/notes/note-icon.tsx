import { Download, Highlighter, type IconNode, NotebookPen, Pencil, StickyNote, Trash2 } from 'lucide';
import { Drawing } from '../shared/icon.tsx';

const icons = {
  download: Download,
  edit: Pencil,
  mark: Highlighter,
  note: NotebookPen,
  page: StickyNote,
  remove: Trash2,
} satisfies Record<string, IconNode>;

/** As `Icon`, with the pictures of highlights and notes. */
export function NoteIcon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} />;
}
