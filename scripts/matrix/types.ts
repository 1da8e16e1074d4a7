/** How a page is looked at. */
export interface Look {
  /** CSS pixels. */
  width: number;
  mode: 'light' | 'dark' | 'forced colours' | 'large text';
}
