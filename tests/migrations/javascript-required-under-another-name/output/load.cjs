async function load() {
  return 'a';
}
module.exports = { load };
