/** Components know the view alone. */
export { formatCount, mostUnread } from '../../platform/format-count.ts';
