declare function save(): Promise<void>;

export async function press(event: MouseEvent): Promise<void> {
  try {
    await save();
  } finally {
    (event.currentTarget as HTMLButtonElement).disabled = false;
  }
}
