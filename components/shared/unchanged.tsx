import { Component, type ComponentChildren } from 'preact';

interface UnchangedProps {
  /** All that what is drawn depends on; as many of them each time. */
  of: readonly unknown[];
  /** What it calls later must not be of the time when it was drawn. */
  draw: () => ComponentChildren;
}

/** Draws anew only when something it depends on changes: for the lines of a list that is drawn with each step of scrolling. */
export class Unchanged extends Component<UnchangedProps> {
  override shouldComponentUpdate({ of }: UnchangedProps): boolean {
    return of.some((value, at) => value !== this.props.of[at]);
  }

  override render(): ComponentChildren {
    return this.props.draw();
  }
}
