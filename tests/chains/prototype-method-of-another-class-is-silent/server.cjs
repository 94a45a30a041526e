const { Memory } = require('./store.cjs');

exports.start = async (work) => {
  await work;
  return new Memory().read(work);
};
