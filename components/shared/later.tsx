import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is loaded when it is shown for the first time; until then nothing is there. For what most openings of a
 * page do not show.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return (props: P) => {
    const [shown, show] = useState(() => loaded);
    useEffect(() => {
      if (shown) return;
      let isOver = false;
      void load().then((component) => {
        loaded = component;
        if (!isOver) show(() => component);
      });
      return () => {
        isOver = true;
      };
    }, []);
    return shown && h(shown, props);
  };
}
