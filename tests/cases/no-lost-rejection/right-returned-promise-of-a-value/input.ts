declare function save(): Promise<void>;

export async function store(): Promise<boolean> {
  try {
    await save();
    return Promise.resolve(true);
  } catch (error) {
    return Promise.reject(error);
  }
}

export async function close(): Promise<void> {
  try {
    await save();
    return Promise.resolve();
  } finally {
    console.log('closed');
  }
}
