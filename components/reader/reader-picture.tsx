import { usePicture } from '../../utils/view/hooks/reader/use-picture.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { nameOf } from '../shared/name-of.ts';
import { ReaderIcon } from './reader-icon.tsx';

interface ReaderPictureProps {
  issueId: string;
  /** Which of the issue's blocks it is. */
  block: number;
  src: string;
  alt: string;
  /** Where it leads. */
  link: string | null;
  /** All pictures of the issue are asked for. */
  isAsked: boolean;
}

/** A picture, once it is asked for; until then its words and a button. */
export function ReaderPicture({ issueId, block, src, alt, link, isAsked }: ReaderPictureProps) {
  const { url, state, show, grantAndShow } = usePicture(issueId, block, src, isAsked);
  if (url) {
    const picture = <img class="reader-image" src={url} alt={alt} />;
    return (
      <figure>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {picture}
          </a>
        ) : (
          picture
        )}
      </figure>
    );
  }
  const isLoading = state.state === 'loading';
  const isFailed = state.state === 'failed';
  const needs = isFailed && state.needs !== null;
  const label = say(isLoading ? 'picture.loading' : needs ? 'picture.allow' : 'picture.show');
  return (
    <figure class="reader-no-picture">
      <ReaderIcon name="picture" />
      <figcaption>
        <span dir="auto">{alt || say('picture.from', { host: URL.parse(src)?.host ?? '' })}</span>
        <span class="reader-trouble" role="status">
          {isFailed && state.sentence}
        </span>
      </figcaption>
      <button
        type="button"
        class="button"
        aria-disabled={isLoading}
        aria-label={nameOf(label, alt || undefined)}
        onClick={() => isLoading || (needs ? grantAndShow() : show())}
      >
        {label}
      </button>
    </figure>
  );
}
