import type { IssueParts } from '../../utils/issue/types.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** The newest issue below the fold: what there is to learn, and what comes next. */
export function PopupMore({ parts }: { parts: IssueParts }) {
  const points = parts.learningPoints.length > 0 ? parts.learningPoints : parts.contents;
  const pointsTitle = parts.learningPoints.length > 0 ? 'popup.learn' : 'popup.contents';
  return (
    <>
      {points.length > 0 && (
        <section data-part="learning">
          <h2>{say(pointsTitle)}</h2>
          <ul class="popup-points" dir="auto">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
      {parts.nextIssue && (
        <section data-part="next">
          <h2>{say('popup.next')}</h2>
          <p dir="auto">{parts.nextIssue}</p>
        </section>
      )}
    </>
  );
}
