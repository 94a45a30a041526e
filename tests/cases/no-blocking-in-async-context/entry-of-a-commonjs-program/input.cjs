const fs = require('node:fs');

async function main() {
  console.log(fs.readFileSync('./banner.txt', 'utf8'));
}
if (require.main === module) main();
