import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the popup says that the page in front offers a newsletter. What says it is loaded now, after the first paint, and
 * draws itself: it comes with a copy of the library of its own, whose hooks know nothing of this page's.
 */
export function PopupFollowSlot() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void import('./popup-follow.tsx').then(({ showFollow }) => {
      if (place.current) showFollow(place.current);
    });
  }, []);
  return <div ref={place} class="popup-follow-slot" />;
}
