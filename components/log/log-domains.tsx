import type { Scheme } from '../../utils/view/hooks/log/use-figures.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface LogDomainsProps {
  scheme: Scheme;
  domains: readonly string[];
  onChange: (domains: string[]) => void;
}

/** What an entry belongs to in the scheme. What was chosen for other schemes stays. */
export function LogDomains({ scheme, domains, onChange }: LogDomainsProps) {
  const label = scheme.boxes.find(({ source }) => source === 'choice')?.label ?? say('log.domains');
  return (
    <fieldset class="log-domains" data-part="domains">
      <legend>{label}</legend>
      {scheme.choices.map((choice) => {
        const domain = `${scheme.key}:${choice.key}`;
        const isChosen = domains.includes(domain);
        return (
          <label key={domain} class="log-check">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChange(isChosen ? domains.filter((one) => one !== domain) : [...domains, domain])
              }
            />
            {choice.label}
          </label>
        );
      })}
    </fieldset>
  );
}
