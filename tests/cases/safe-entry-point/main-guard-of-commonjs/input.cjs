const { readFile } = require('node:fs/promises');
async function main() {
  await readFile('a');
}
module.exports = { main };
if (require.main === module) main().catch(console.error);
