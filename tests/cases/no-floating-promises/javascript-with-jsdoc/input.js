/** @returns {Promise<void>} */
async function save() {}

export async function store() {
  save();
}
