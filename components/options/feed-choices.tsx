import type { FoundNewsletter } from '../../utils/view/hooks/use-address-look.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface FeedChoicesProps {
  found: FoundNewsletter;
  onChoose: (feed: string) => void;
}

/** The feeds a page offers, to choose from; nothing when there is no choice. */
export function FeedChoices({ found, onChoose }: FeedChoicesProps) {
  const { feeds, source } = found;
  if (feeds.length < 2) return null;
  return (
    <fieldset class="options-feeds">
      <legend>{say('add.choose')}</legend>
      {feeds.map(({ url, title }) => (
        <label key={url}>
          <input type="radio" name="feed" checked={url === source.url} onChange={() => onChoose(url)} />
          <span>
            {title ?? url} {title && <span class="options-quiet options-url">{url}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
