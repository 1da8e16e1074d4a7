import { runCommand } from './run-command.ts';
import { runTool } from './run-tool.ts';

/** What is looked at, side by side. What one run learnt spares the next one (`.cache`). */
const checks: readonly { title: string; tool: string; args: readonly string[] }[] = [
  {
    title: 'types',
    tool: 'tsc',
    args: ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  },
  { title: 'lint and format', tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { title: 'unused code', tool: 'knip', args: ['--cache', '--cache-location', '.cache/knip'] },
];

/** `npm run check`: types, lint, format and unused code, in seconds; tests are `npm test`. */
runCommand(async () => {
  const started = Date.now();
  const results = await Promise.all(
    checks.map(async ({ title, tool, args }) => {
      const { ok, output } = await runTool(tool, args, { show: false, env: { FORCE_COLOR: '0' } });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? 'passed' : 'FAILED'}: ${title} (${seconds} s)`);
      if (!ok) console.log(output.trimEnd());
      return ok;
    }),
  );
  return results.every(Boolean);
});
