const { mkdtemp } = require('fs/promises');
async function main() {
  await mkdtemp('a');
}
main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
