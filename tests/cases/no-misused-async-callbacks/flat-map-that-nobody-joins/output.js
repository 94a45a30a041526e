async function load(id) {
  return `${id}!`;
}
/** @param {string[]} ids */
export async function all(ids) {
  return (await Promise.all(ids.map(async (id) => {
    if (id === '') return [];
    return [id, await load(id)];
  }))).flat();
}
