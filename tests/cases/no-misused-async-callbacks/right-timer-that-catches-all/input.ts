declare function save(id?: number): Promise<void>;
setInterval(async () => {
  try {
    await save();
  } catch (error) {
    console.error(error);
  }
}, 1000);
