/** @returns {Promise<string>} */
const load = async () => 'x';

export async function read() {
  try {
    return await load();
  } catch {
    return '';
  }
}
