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
  RefreshCw,
  Search,
  Settings,
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
  refresh: RefreshCw,
  search: Search,
  settings: Settings,
} satisfies Record<string, IconNode>;

/** A picture beside words; alone in a button, the button carries the name. */
export function Icon({ name }: { name: keyof typeof icons }) {
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
