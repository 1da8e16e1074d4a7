import { ALargeSmall, ArrowLeft, CircleHelp, Image, NotebookPen, Printer, Square, Volume2 } from 'lucide';
import { h } from 'preact';

const icons = {
  back: ArrowLeft,
  help: CircleHelp,
  note: NotebookPen,
  picture: Image,
  print: Printer,
  speak: Volume2,
  stop: Square,
  text: ALargeSmall,
};

/** As `Icon`, of what the reader alone shows: the popup's code need not hold these. */
export function ReaderIcon({ name }: { name: keyof typeof icons }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icons[name].map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
