declare function save(id?: number): Promise<void>;
async function trySave(): Promise<void> {
  try {
    await save();
  } catch (error) {
    console.error(error);
  }
}

process.on('SIGINT', async () => {
  await trySave();
});
