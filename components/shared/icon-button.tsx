import type { ComponentProps } from 'preact';
import { nameOf } from './name-of.ts';

interface IconButtonProps extends ComponentProps<'button'> {
  label: string;
  /** What it belongs to, where the page has several such buttons. */
  about?: string;
}

/** A button with a picture alone: its name shows on hover. */
export function IconButton({ label, about, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button button-bare button-icon"
      title={label}
      aria-label={nameOf(label, about)}
      {...rest}
    />
  );
}
