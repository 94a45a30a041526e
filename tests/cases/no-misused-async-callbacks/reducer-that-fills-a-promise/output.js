async function load(id) {
  return `${id}!`;
}
/** @param {string[]} ids */
export async function byId(ids) {
  return ids.reduce(async (all, id) => {
    (await all)[id] = await load(id);
    return all;
  }, Promise.resolve({}));
}
