import {
  ALargeSmall,
  ArrowLeft,
  CircleHelp,
  type IconNode,
  Image,
  NotebookPen,
  Printer,
  Square,
  Volume2,
} from 'lucide';
import { Drawing } from '../shared/icon.tsx';

const icons = {
  back: ArrowLeft,
  help: CircleHelp,
  note: NotebookPen,
  picture: Image,
  print: Printer,
  speak: Volume2,
  stop: Square,
  text: ALargeSmall,
} satisfies Record<string, IconNode>;

/** As `Icon`, of what the reader alone shows: the popup's code need not hold these. */
export function ReaderIcon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} isDirected={name === 'back'} />;
}
