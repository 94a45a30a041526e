const { readFile } = require('node:fs/promises');
async function main() {
  await readFile('a');
}
module.exports = { main };
if (require.main === module) main().catch((error) => { console.error(error); process.exitCode = 1; });
