// Plain old JavaScript on purpose: a Node too old for the app must still be able to read this and say so.
// The database driver crashes without a word on Node 20, so this runs before anything else is loaded.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Rebound needs Node 24 and this is Node ${process.versions.node}: run it through npm (npm start, npm test) after npm ci, which brings the right Node along.`,
  );
  process.exit(1);
}
