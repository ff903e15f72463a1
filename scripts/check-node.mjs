/** Loaded before a script in TypeScript, so that an old Node says what is wrong rather than "unknown file extension". */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or later and found ${process.versions.node}. \`npm ci\` brings its own Node, ` +
      'unless install scripts are switched off: then run `npm rebuild node --ignore-scripts=false`.',
  );
  process.exit(1);
}
