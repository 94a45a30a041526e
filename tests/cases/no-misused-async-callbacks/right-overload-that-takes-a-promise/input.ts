declare function save(id?: number): Promise<void>;
declare function act(callback: () => Promise<void>): Promise<void>;
declare function act(callback: () => void): void;
export async function run(): Promise<void> {
  await act(async () => {
    await save();
  });
}
