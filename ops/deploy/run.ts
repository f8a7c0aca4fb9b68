// Runs one step of the deployment and shows what it says; a failing step stops the rest.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const runNode = (root: string, args: readonly string[]): Promise<void> =>
  run(root, process.execPath, args);

/** A tool of the project's own node_modules. */
export const runTool = (root: string, tool: string, args: readonly string[]): Promise<void> =>
  run(root, join(root, 'node_modules', '.bin', tool), args);

function run(root: string, command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.slice(0, 2).join(' ')} ended with ${code ?? 'a signal'}`));
    });
  });
}
