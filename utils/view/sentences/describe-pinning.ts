import { isFirefox } from '../../platform/toolbar-button.ts';
import { readVersions } from '../../platform/versions.ts';
import { say } from './say.ts';

/** How the button comes to stand in the toolbar, as this browser has it. */
export function describePinning(): string {
  const { name } = readVersions();
  return isFirefox() ? say('welcome.pinFirefox', { name }) : say('welcome.pinChromium', { name });
}
