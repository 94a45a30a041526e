declare function save(): Promise<void>;

export async function send(event: { currentTarget: string }): Promise<void> {
  await save();
  event.currentTarget = 'saved';
}
