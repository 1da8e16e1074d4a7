import { logQuestionsSetting, proposeLogSetting } from '../../../platform/settings.ts';
import { useSetting } from '../use-settings.ts';

/** Whether it is offered to log what was read, and which questions are asked then; null until they are read. */
export function useLogSettings() {
  const [proposes, setProposes, proposesFailed] = useSetting(proposeLogSetting);
  const [asks, setAsks, asksFailed] = useSetting(logQuestionsSetting);
  return { proposes, setProposes, asks, setAsks, isFailed: proposesFailed || asksFailed };
}
