import { ChevronLeft, ChevronRight, type IconNode, NotebookPen, Printer, Trash2 } from 'lucide';
import { Drawing } from '../shared/icon.tsx';

const icons = {
  delete: Trash2,
  next: ChevronRight,
  notes: NotebookPen,
  previous: ChevronLeft,
  print: Printer,
} satisfies Record<string, IconNode>;

/** As `Icon`, with the pictures of the guide page. */
export function GuideIcon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} isDirected={name === 'next' || name === 'previous'} />;
}
