const { load } = require('./load.cjs');

module.exports.start = async (work) => {
  await work;
  return load(work);
};
