async function save(id) {
  console.log(id);
}
/** @param {string[]} ids */
export function all(ids) {
  return ids.reduce(async (before, id) => before.then(() => save(id)), undefined);
}
