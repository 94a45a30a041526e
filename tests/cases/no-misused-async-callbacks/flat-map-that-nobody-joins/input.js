async function load(id) {
  return `${id}!`;
}
/** @param {string[]} ids */
export async function all(ids) {
  return ids.flatMap(async (id) => {
    if (id === '') return [];
    return [id, await load(id)];
  });
}
