/**
 * Runs what a command does. Exit code 1 when it gives false, or throws: then its message, a sentence, is all that the
 * person who typed the command sees.
 *
 * @param command told what stands behind the command's name
 */
export async function runCommand(command: (args: string[]) => boolean | Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await command(process.argv.slice(2))) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
