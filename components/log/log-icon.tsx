import {
  ArrowLeft,
  CalendarClock,
  ChevronDown,
  type IconNode,
  Pencil,
  Plus,
  Printer,
  Trash2,
  Upload,
} from 'lucide';
import { Drawing } from '../shared/icon.tsx';

const icons = {
  add: Plus,
  again: CalendarClock,
  back: ArrowLeft,
  down: ChevronDown,
  edit: Pencil,
  import: Upload,
  print: Printer,
  trash: Trash2,
} satisfies Record<string, IconNode>;

/** As `Icon`, with the pictures of the log. */
export function LogIcon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} isDirected={name === 'back'} />;
}
