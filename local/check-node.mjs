// Runs before everything else and in any Node: the project pins Node 24 as a development dependency, and installing with
// `--ignore-scripts` leaves that out. Plain JavaScript on purpose.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `This project runs on Node 24, but this is Node ${process.versions.node}.\n` +
      'Node 24 comes with "npm ci". If scripts are switched off on this machine, run:\n' +
      '  npm rebuild node --foreground-scripts\n',
  );
  process.exit(1);
}
