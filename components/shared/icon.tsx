import {
  BookOpen,
  Check,
  CircleAlert,
  Copy,
  Download,
  ExternalLink,
  FileText,
  type IconNode,
  Library,
  Mail,
  Quote,
  RefreshCw,
  Search,
  Settings,
  Share2,
  SquarePen,
  X,
} from 'lucide';
import { h } from 'preact';

const icons = {
  alert: CircleAlert,
  book: BookOpen,
  check: Check,
  close: X,
  copy: Copy,
  download: Download,
  external: ExternalLink,
  file: FileText,
  library: Library,
  mail: Mail,
  note: SquarePen,
  quote: Quote,
  refresh: RefreshCw,
  search: Search,
  settings: Settings,
  share: Share2,
} satisfies Record<string, IconNode>;

/** A picture beside words; alone in a button, the button carries the name. */
export function Icon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} isDirected={name === 'external'} />;
}

interface DrawingProps {
  node: IconNode;
  /** It points the way of reading, or against it: where that runs from right to left, it is mirrored. */
  isDirected?: boolean;
}

/** For pictures that one page alone needs: those above are part of the popup's first code. */
export function Drawing({ node, isDirected = false }: DrawingProps) {
  return (
    <svg
      class={isDirected ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
