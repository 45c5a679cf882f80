// The one way in: needs only Node 20 and npm, fetches everything else that the lockfile names, and runs the command
// under the project's own Node. What it says itself goes to standard error, so a command's JSON stays alone on standard output.
import { commands } from './boot/commands.mjs';
import { projectEnvironment } from './boot/environment.mjs';
import { BootFailure } from './boot/failure.mjs';
import { installPackages } from './boot/install.mjs';
import { run } from './boot/run.mjs';

const [name = '', ...rest] = process.argv.slice(2);

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new BootFailure(`Node 20 or newer is needed to start; this is ${process.version}.`);
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new BootFailure(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  }
  const installed = await installPackages();
  const env = projectEnvironment(installed);
  let code = 0;
  for (const step of command(rest)) {
    code = await run(step, env);
    if (code !== 0) break;
  }
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof BootFailure)) throw error;
  process.stderr.write(`dealwright: ${error.message}\n`);
  process.exitCode = 1;
}
