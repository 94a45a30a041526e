const { awaitSync } = require('@kaciras/deasync');

function parse(text) {
  return text.trim();
}

function main() {
  console.log(parse(awaitSync(Promise.resolve(' a'))));
}

if (require.main === module) main();

module.exports = { parse };
